"""Writes the reason of a wording finding: the rule, what it is here, and in whose mouth the word stands."""

from __future__ import annotations

from types import MappingProxyType

from builder.analysis.lexicons.entries import LEAVE_OUT
from builder.analysis.voice_reasons import in_sentence
from builder.model.findings import Voicing

RULES = MappingProxyType(
    {
        "loaded-label": "A name can say what people did, or tell you what to feel about them.",
        "loaded-title": "A title can be a body's own, or grant and deny it a right to rule.",
        "loaded-event": "A name for an event can settle who was wrong before the facts are told.",
        "dysphemism": "A harsher word than the plain one adds an attitude and no fact.",
        "euphemism": "A softer word than the plain one hides what was done.",
        "intensifier": "A booster can be deleted without losing a fact.",
        "editorial-adverb": "With a comment in passing the writer nudges the reader.",
        "loaded-verb": "A verb can report an act or judge it; a camera would not show the difference.",
        "us-them": "“We” and “they” put the reader on a side.",
        "dehumanising-metaphor": "A picture can turn people into things, pests or a disease.",
        "historical-echo": "A past horror used as a label is a shortcut to a verdict.",
        "scare-quotes": "Marks or words of distance show doubt without giving a reason for it.",
        "plain-strong": "A word may be vivid because the event is.",
        "technical-term": "A defined term is no bias where its definition is met.",
    }
)
"""The first line of feedback for each label; the swap test of pedagogy §3.3 in one sentence."""


def reason(label: str, shown: str, because: str, swap: str, mouth: str) -> str:
    """Rule, here, whose mouth. `shown` are the words as printed; decoys have no swap."""
    here = f"Here “{shown}” {because}"
    if swap == LEAVE_OUT:
        here += "; leave it out and compare"
    elif swap == shown:
        here += "; leave the marks out and compare"
    elif swap:
        here += f"; a plainer word is “{swap}”"
    return f"{RULES[label]} {here}. {mouth}"


def decoy_because(label: str, entry_label: str, because: str) -> str:
    """What to say where its company makes a listed word a decoy; the entry's own words where it always is one."""
    if label == entry_label:
        return because
    if label == "technical-term":
        return "stands beside the decision, law or term of art that defines it; who decided may still be asked"
    return "is plain in this company: no milder word would be as accurate"


def mouth(voicing: Voicing | None, quoted: bool) -> tuple[str, str]:
    """The voice label of a word and a sentence that says whose mouth it stands in."""
    who = in_sentence(voicing.speaker, voicing.kind) if voicing is not None else ""
    if quoted:
        chose = f"{who or 'the person quoted'} chose the word, not the outlet"
        return "voice-attributed", f"It stands inside quotation marks: {chose}."
    if voicing is None or voicing.voice == "voice-outlet":
        return "voice-outlet", "No source is named for it: the outlet itself chose the word."
    if voicing.voice == "voice-mixed":
        return "voice-outlet", "It stands outside the quotation marks: the outlet chose the word."
    if voicing.voice == "voice-drift":
        return (
            "voice-drift",
            f"No source is named in this sentence; what {who or 'the source before'} said seems to run on.",
        )
    if voicing.voice == "voice-unsourced":
        return "voice-unsourced", "The sentence says that somebody said so, but not who."
    return (
        voicing.voice,
        f"The sentence credits it to {who or 'a source'}; without quotation marks the wording may be the outlet's.",
    )
