"""A view's blocks as HTML, for print and web alike."""
