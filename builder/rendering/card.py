"""Gathers what a page says about a text before it shows it: the card, or what to fetch where the text is not there."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.fields import Reality, State
from builder.model.phrase import phrase
from builder.model.study import StudyText
from builder.rendering.wording import KIND_WORDS, REALITY_WORDS, state_words


@dataclass(frozen=True, slots=True)
class Card:
    """One text's facts in words; `date` is as in the file, `language` is empty where it is the site's.

    `missing` is true where a reference document's file has not been given."""

    id: str
    title: str
    kind: str
    outlet: str
    date: str
    language: str
    reality: str
    licence: str
    url: str
    state: str
    drafted: bool
    note: str
    summary: str
    missing: bool
    file: str
    sha256: str

    @property
    def path(self) -> str:
        """Where the text's own page stands, from the site's root."""
        return f"documents/{self.id}/index.html"


def card(text: StudyText) -> Card:
    """The card of a text."""
    file, source = text.file, text.file.source
    return Card(
        id=text.id,
        title=file.title,
        kind=KIND_WORDS[file.kind],
        outlet=source.outlet,
        date=source.date,
        language=file.language,
        reality=REALITY_WORDS[file.reality],
        licence=source.licence or (phrase("not ours") if file.reality is Reality.REFERENCE else ""),
        url=source.url if source.url.startswith(("https://", "http://")) else "",
        state=state_words(file),
        drafted=file.state is State.DRAFTED,
        note=file.note,
        summary=file.summary,
        missing=text.document is None,
        file=file.file,
        sha256=file.sha256,
    )
