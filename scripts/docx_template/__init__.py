"""The parts of the base Word template, written as XML. ``make_docx_template.py`` packs them."""
