"""The short words pages use for states, kinds, severities, verdicts, places and numbers."""

from __future__ import annotations

import re
from types import MappingProxyType

from builder.model.fields import Kind, Reality, State, Status
from builder.model.label import Skill
from builder.model.marks import MarksFile

KIND_WORDS = MappingProxyType(
    {
        Kind.WIRE: "Wire report",
        Kind.REWRITE: "Rewrite",
        Kind.FEATURE: "Feature",
        Kind.BRIEFING: "Briefing",
        Kind.THREAD: "Comment thread",
        Kind.PAGE: "Saved page",
    }
)
REALITY_WORDS = MappingProxyType(
    {
        Reality.FICTIONAL: "invented: the places, the people and the events",
        Reality.REFERENCE: "real: somebody else’s text about the world",
    }
)
LESSON_STATE_WORDS = MappingProxyType(
    {
        State.DRAFTED: "drafted by the builder, nobody has gone through it",
        State.EDITED: "edited: its author went through it",
        State.REVIEWED: "reviewed by a second person",
    }
)
SKILL_NAMES = MappingProxyType(
    {
        Skill.ATTRIBUTION: "Who is speaking?",
        Skill.VERIFICATION: "How would anyone know?",
        Skill.WORDING: "Whose word is that?",
        Skill.COMMENTS: "Under the article",
    }
)
SKILL_GOALS = MappingProxyType(
    {
        Skill.ATTRIBUTION: "Separate what a source says from what the outlet says itself.",
        Skill.VERIFICATION: "Notice claims that the text does not support.",
        Skill.WORDING: "Spot loaded terms, and say whose mouth they are in.",
        Skill.COMMENTS: "Read and handle a hostile comment section.",
    }
)
STATUS_WORDS = MappingProxyType(
    {
        Status.CLEAR: "clear case",
        Status.DEFENSIBLE: "either answer can be defended",
        Status.CONTESTED: "talk about it, never scored",
        Status.DECOY: "fine: it only looks like one",
    }
)
STEP_TITLES = MappingProxyType(
    {
        "warm-up": "Warm-up",
        "predict": "What do you think?",
        "practice": "Practice",
        "quiz": "Exit quiz",
        "read": "Read it as a script",
        "model": "Watch one done",
        "compare": "Compare two versions",
        "mark": "Mark the whole text",
        "ledger": "Claim ledger",
        "words": "Whose words are they?",
        "comments": "Under the article",
        "verdict": "Verdict card",
        "talk": "Talk it over",
    }
)
PROTOCOLS = MappingProxyType(
    {
        "think-pair-share": (
            "Think, pair, share",
            "A minute by yourself, then with your partner, then with everybody.",
        ),
        "structured-controversy": (
            "Structured controversy",
            "Two pairs take one side each, then swap sides, then look for what all four can say.",
        ),
        "fishbowl": (
            "Fishbowl",
            "Four people talk in the middle, the others listen and take a seat when they have a point.",
        ),
        "silent-board": (
            "Silent board",
            "Nobody speaks: write on the board, answer what others wrote, read it all aloud.",
        ),
    }
)
VOICE_PHRASES = MappingProxyType(
    {
        "voice-outlet": "in the outlet’s own voice",
        "voice-attributed": "in a source’s voice",
        "voice-nested": "second-hand",
        "voice-mixed": "in a mixed voice",
        "voice-unsourced": "from somebody unnamed",
        "voice-drift": "with fading attribution",
    }
)
PREFIXES = MappingProxyType({"p": "", "h": "H", "sf": "S", "cap": "C", "c": "c"})
_ADDRESS = re.compile(r"([a-z]+)(\d+)(?:\.s(\d+))?")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def state_words(file: MarksFile) -> str:
    """How far a text's marks have been gone through, in words."""
    if file.state is State.REVIEWED:
        return f"reviewed by {file.reviewed_by}" if file.reviewed_by else LESSON_STATE_WORDS[file.state]
    if file.state is State.EDITED:
        return "edited: an author went through every mark"
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


def day(date: str) -> str:
    """A date in words: 2 March 2031, March 2031 or 2031."""
    parts = date.split("-")
    if len(parts) == 1 or not parts[1].isdigit() or not 1 <= int(parts[1]) <= len(_MONTHS):
        return date
    words = [_MONTHS[int(parts[1]) - 1], parts[0]]
    return " ".join([str(int(parts[2])), *words] if len(parts) > 2 else words)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 sentence, 2 sentences."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def begun(text: str) -> str:
    """A text as a sentence or a line of its own begins: with a capital."""
    return text[:1].upper() + text[1:]


def voice_class(voice: str) -> str:
    """The part of a voice label's id that names its look: outlet, attributed, nested, mixed, drift, unsourced."""
    return voice.removeprefix("voice-")
