"""Everything `explain` can explain: every rule and every label, each from the one place it is defined in."""

from __future__ import annotations

import difflib
from textwrap import fill, indent
from types import MappingProxyType

from builder import checks, compile, documents, reading, study
from builder.diagnostics import Rule
from builder.model.label import Label
from builder.model.taxonomy import LABELS

RULES: MappingProxyType[str, Rule] = MappingProxyType(
    {rule.code: rule for rule in (*documents.RULES, *reading.RULES, *study.RULES, *checks.RULES, *compile.RULES)}
)


class UnknownNameError(LookupError):
    """There is no rule or label of this name; the message says what is near."""


def explain(name: str) -> str:
    """The explanation of a rule's code or a label's id, or the list of all under `rules` and `labels`."""
    if name.lower() == "rules":
        return "\n".join(f"{code}  {rule.name}" for code, rule in sorted(RULES.items())) + "\n"
    if name.lower() == "labels":
        return "\n".join(f"{label.id:24} {label.name}: {label.question}" for label in LABELS.values()) + "\n"
    if name.upper() in RULES:
        return explain_rule(RULES[name.upper()])
    if name.lower() in LABELS:
        return explain_label(LABELS[name.lower()])
    known = [*RULES, *LABELS]
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.4)
    hint = f"Did you mean {' or '.join(near)}?" if near else "Try `whosays explain rules` or `whosays explain labels`."
    raise UnknownNameError(f"There is no rule or label {name!r}. {hint}")


def explain_rule(rule: Rule) -> str:
    """Why a rule exists, with a bad and a good example."""
    parts = [
        f"{rule.code} · {rule.name} ({rule.severity.value})",
        fill(rule.why, 88),
        "Instead of",
        indent(rule.bad, "    "),
        "write",
        indent(rule.good, "    "),
    ]
    return "\n\n".join(parts) + "\n"


def explain_label(label: Label) -> str:
    """What a label means, the question that decides it, and what it is taken for."""
    parts = [
        f"{label.id} · {label.name} ({label.skill.value}, {label.level.value})",
        fill(label.definition, 88),
        fill(f"Ask: {label.question}", 88),
        fill(f"Rule: {label.plain}", 88),
    ]
    if label.confusions:
        parts.append(fill(f"Easily confused: {label.confusions}", 88))
    if label.confusable_with:
        parts.append(f"See also: {', '.join(label.confusable_with)}")
    return "\n\n".join(parts) + "\n"
