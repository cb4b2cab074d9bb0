"""Makes a text ready for study: places its marks, veils what may not be shown, and draws the views lessons use."""

from builder.study.mark_rules import RULES

__all__ = ["RULES"]
