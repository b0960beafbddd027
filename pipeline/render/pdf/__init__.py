"""The accessible PDF: chapters laid out on their own, joined and tagged."""
