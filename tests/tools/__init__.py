"""Validators that others wrote, with typed results: what we say of our files is proven by them.

Each module has one function that takes files and returns faults as values; an empty list means none.
A tool that is not installed raises `NotInstalledError`: a test that cannot prove anything fails.
"""
