"""Charts of a view's figures, drawn once as SVG for all formats."""
