"""Writes a first lesson from one page: what an author would otherwise begin with an empty file for."""
