"""Says what is wrong, where it stands, why it matters and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from builder.source import Span

T = TypeVar("T")


class Severity(StrEnum):
    """How much a problem weighs: only an error makes a command fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that can be wrong, explained once: `whosays explain CODE` prints exactly this."""

    code: str
    name: str
    severity: Severity = Severity.ERROR
    why: str
    bad: str
    good: str

    def at(self, span: Span, message: str, remedy: str, related: tuple[Span, ...] = ()) -> Diagnostic:
        """A case of this rule at a place."""
        return Diagnostic(rule=self, span=span, message=message, remedy=remedy, related=related)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One case of a rule: what is wrong (`message`), where (`span`), what to do (`remedy`)."""

    rule: Rule
    span: Span
    message: str
    remedy: str
    related: tuple[Span, ...] = ()

    @property
    def is_error(self) -> bool:
        return self.rule.severity is Severity.ERROR

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Orders problems by file, place, code and message, so that every run lists them alike."""
        return self.span.source.path, self.span.start, self.span.end, self.rule.code, self.message


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """What a reader gives back: a value where one could be made, and every problem met on the way."""

    value: T | None
    problems: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there is a value and nothing that counts as an error."""
        return self.value is not None and not any(problem.is_error for problem in self.problems)
