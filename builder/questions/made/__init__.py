"""Questions made from a document's marks: one file for each thing that can be asked, and this one table of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import MappingProxyType

from builder.model.phrase import phrase
from builder.model.study import StudyText
from builder.questions.made import cues, severity, sources, support, voice, wording
from builder.questions.made.candidate import Candidate


@dataclass(frozen=True, slots=True)
class Asking:
    """One thing to ask of a marked text: the question in words, what can be asked about, and what to mark for more.

    `positives` and `negatives` name the marks an author can add: those to notice, and those that are fine.
    """

    prompt: str
    candidates: Callable[[StudyText], Iterator[Candidate]]
    positives: str
    negatives: str


ASKS: MappingProxyType[str, Asking] = MappingProxyType(
    {
        "voice": Asking(
            phrase("Whose voice are the marked words in?"),
            voice.candidates,
            "voice-attributed, voice-drift, voice-nested or voice-unsourced",
            "voice-outlet",
        ),
        "source": Asking(
            phrase("If the marked words turned out wrong, who would have to take them back?"),
            sources.candidates,
            "voice-attributed, voice-drift or voice-nested with a source:, or voice-unsourced",
            "voice-outlet",
        ),
        "cue": Asking(
            phrase("Which of the marked words show that somebody is being reported?"),
            cues.candidates,
            "voice-attributed, voice-nested or voice-unsourced with a cue: of words that stand there",
            "voice-outlet without a cue:",
        ),
        "support": Asking(
            phrase("What do the marked words give a reader to go on?"),
            support.candidates,
            "support-bare, support-party or another support-… mark of something missing",
            "support-shown, support-corroborated, support-flagged or support-disputed",
        ),
        "wording": Asking(
            phrase("Is the marked wording plain or loaded, and whose is it?"),
            wording.candidates,
            "loaded-event, intensifier, euphemism or another mark of loaded wording in the outlet's own voice",
            "plain-strong or technical-term, or loaded wording inside a source's quotation marks",
        ),
        "severity": Asking(
            phrase("How serious is this comment?"),
            severity.candidates,
            "comments of severity 2 and more",
            "comments of severity 0 or 1",
        ),
    }
)

__all__ = ["ASKS", "Asking", "Candidate"]
