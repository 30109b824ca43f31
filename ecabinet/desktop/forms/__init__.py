"""Compiled Qt Designer forms; never edited by hand."""
