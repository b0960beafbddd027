"""Faults in a municipality's own files that stop what was asked for; light to import, so that the command line knows them."""


class TemplateFault(Exception):  # noqa: N818 - a fault in a municipality's file, told to it in Swedish
    """A template that cannot be used: which, what is wrong, what to do."""
