"""The style sheets that only some pages load; the theme's override main.html adds those that every page loads."""

from __future__ import annotations

LISTS = "assets/css/lists.css"
"""Cards, doors and the entries of the glossary."""
VIEWS = "assets/css/views.css"
"""A text as a script and as an article, its map, its tables, its comments."""
STEPS = "assets/css/steps.css"
"""A lesson's list of steps and the steps themselves."""
QUESTIONS = "assets/css/questions.css"
"""What every question is made of, and its key; enough for picking and for marking."""
FORMS = "assets/css/forms.css"
"""Ways to answer beyond that: rows, chips, gaps, orders, writing."""
