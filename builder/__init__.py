"""Who Says? turns documents into guided lessons on who says what, how they would know, and in whose words."""

__version__ = "0.1.0"
