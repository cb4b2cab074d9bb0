"""The short words pages use for states, kinds, severities, verdicts, places and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType

from builder.model.fields import Kind, Reality, State, Status
from builder.model.label import Skill
from builder.model.marks import MarksFile
from builder.model.phrase import Phrase, phrase, together

KIND_WORDS = MappingProxyType(
    {
        Kind.WIRE: phrase("Wire report"),
        Kind.REWRITE: phrase("Rewrite"),
        Kind.FEATURE: phrase("Feature"),
        Kind.BRIEFING: phrase("Briefing"),
        Kind.THREAD: phrase("Comment thread"),
        Kind.PAGE: phrase("Saved page"),
    }
)
REALITY_WORDS = MappingProxyType(
    {
        Reality.FICTIONAL: phrase("invented: the places, the people and the events"),
        Reality.REFERENCE: phrase("real: somebody else’s text about the world"),
    }
)
LESSON_STATE_WORDS = MappingProxyType(
    {
        State.DRAFTED: phrase("drafted by the builder, nobody has gone through it"),
        State.EDITED: phrase("edited: its author went through it"),
        State.REVIEWED: phrase("reviewed by a second person"),
    }
)
SKILL_NAMES = MappingProxyType(
    {
        Skill.ATTRIBUTION: phrase("Who is speaking?"),
        Skill.VERIFICATION: phrase("How would anyone know?"),
        Skill.WORDING: phrase("Whose word is that?"),
        Skill.COMMENTS: phrase("Under the article"),
    }
)
SKILL_GOALS = MappingProxyType(
    {
        Skill.ATTRIBUTION: phrase("Separate what a source says from what the outlet says itself."),
        Skill.VERIFICATION: phrase("Notice claims that the text does not support."),
        Skill.WORDING: phrase("Spot loaded terms, and say whose mouth they are in."),
        Skill.COMMENTS: phrase("Read and handle a hostile comment section."),
    }
)
STATUS_WORDS = MappingProxyType(
    {
        Status.CLEAR: phrase("clear case"),
        Status.DEFENSIBLE: phrase("either answer can be defended"),
        Status.CONTESTED: phrase("talk about it, never scored"),
        Status.DECOY: phrase("fine: it only looks like one"),
    }
)
STEP_TITLES = MappingProxyType(
    {
        "warm-up": phrase("Warm-up"),
        "predict": phrase("What do you think?"),
        "practice": phrase("Practice"),
        "quiz": phrase("Exit quiz"),
        "read": phrase("Read it as a script"),
        "model": phrase("Watch one done"),
        "compare": phrase("Compare two versions"),
        "mark": phrase("Mark the whole text"),
        "ledger": phrase("Claim ledger"),
        "words": phrase("Whose words are they?"),
        "comments": phrase("Under the article"),
        "verdict": phrase("Verdict card"),
        "talk": phrase("Talk it over"),
    }
)
PROTOCOLS = MappingProxyType(
    {
        "think-pair-share": (
            phrase("Think, pair, share"),
            phrase("A minute by yourself, then with your partner, then with everybody."),
        ),
        "structured-controversy": (
            phrase("Structured controversy"),
            phrase("Two pairs take one side each, then swap sides, then look for what all four can say."),
        ),
        "fishbowl": (
            phrase("Fishbowl"),
            phrase("Four people talk in the middle, the others listen and take a seat when they have a point."),
        ),
        "silent-board": (
            phrase("Silent board"),
            phrase("Nobody speaks: write on the board, answer what others wrote, read it all aloud."),
        ),
    }
)
VOICE_PHRASES = MappingProxyType(
    {
        "voice-outlet": phrase("in the outlet’s own voice"),
        "voice-attributed": phrase("in a source’s voice"),
        "voice-nested": phrase("second-hand"),
        "voice-mixed": phrase("in a mixed voice"),
        "voice-unsourced": phrase("from somebody unnamed"),
        "voice-drift": phrase("with fading attribution"),
    }
)
PREFIXES = MappingProxyType({"p": "", "h": "H", "sf": "S", "cap": "C", "c": "c"})
_ADDRESS = re.compile(r"([a-z]+)(\d+)(?:\.s(\d+))?")


def state_words(file: MarksFile) -> str:
    """How far a text's marks have been gone through, in words."""
    if file.state is State.REVIEWED:
        name = file.reviewed_by
        return phrase("reviewed by {name}", name=name) if name else LESSON_STATE_WORDS[file.state]
    if file.state is State.EDITED:
        return phrase("edited: an author went through every mark")
    return LESSON_STATE_WORDS[file.state]


def place(address: str) -> str:
    """An address as a class calls it out: p4.s2 is 4.2, h1.s1 is H1.1, c17 is c17."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        return address
    number = f"{PREFIXES.get(match[1], match[1])}{match[2]}"
    return f"{number}.{match[3]}" if match[3] else number


def anchor(prefix: str, address: str) -> str:
    """The id of a place on a page; `prefix` keeps two showings of one text apart."""
    return f"{prefix}{address.replace('.', '-')}"


def listed(parts: Iterable[str]) -> str:
    """Words with what stands between the parts of a list in the page's language."""
    return together(phrase(", "), parts)


def begun(text: str) -> str:
    """A text as a sentence or a line of its own begins: with a capital. A phrase that is still to be said stays."""
    return text if isinstance(text, Phrase) else text[:1].upper() + text[1:]


def voice_class(voice: str) -> str:
    """The part of a voice label's id that names its look: outlet, attributed, nested, mixed, drift, unsourced."""
    return voice.removeprefix("voice-")
