"""Worked out by hand."""
