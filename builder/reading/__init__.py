"""Turns an author's YAML into typed records, keeping the place of every value."""

from builder.reading import records, yaml_tree

RULES = (*yaml_tree.RULES, *records.RULES)
