"""kommunrapport: a municipality's official reports from its committees' Excel and Word files."""

__version__ = "0.1.0"
