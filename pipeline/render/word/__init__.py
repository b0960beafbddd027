"""The Word document: the municipality's template, filled."""
