"""Says which class each word and phrase of a comment is in; the classes are explained in tagging."""

from __future__ import annotations

from types import MappingProxyType

from builder.analysis.lexicons import counterspeech, harm, insults, people, profanity
from builder.analysis.lexicons.phrases import phrases

_GRAMMAR = MappingProxyType(
    {
        "F": "i we me us im ive id ourselves myself",
        "m": "my our ours mine",
        "Y": "you u ya yourself yourselves your ur yours yer",
        "T": "they them these those their theirs themselves",
        "E": "he she him her his hers himself herself",
        "W": "will would gonna shall wanna",
        "O": "should must ought needs gotta let's lets please need supposed shoulda pls",
        "v": "deserve deserves deserved deserving",
        "N": """not no never none nobody cannot cant dont doesnt isnt arent aint wont without nor neither hardly""",
        "B": "is are am was were be been being become becomes seem seems remain looks sounds",
        "Q": "all every most always each typical any only entire",
        "x": """the a an so very such just really quite of total complete absolute utter bunch lot kind sort
        nothing more greater bigger than truly totally completely absolutely utterly pretty too still
        even some literally basically worse simply actually another that both""",
        "&": "and or but",
        "k": "like as",
        "L": "hate despise loathe detest abhor hates despises loathes distrust",
        "g": """glad happy celebrate celebrating cheers hooray hurray bravo delighted rejoice love hopefully
        hope wish yay pleased""",
        "d": "dead died die dies dying corpse corpses",
        "z": "drop throw rain launch send unleash use fire",
        "b": """belong belongs welcome exist breathe rights live breed reproduce vote citizens""",
        "n": """ruin ruins ruining ruined destroy destroys destroying destroyed invade invading invaded pollute
        polluting infest infesting infested threat threatening replace replacing corrupting overrun
        overrunning plague plaguing leeching stealing poisoning burden""",
    }
)

# later classes win over earlier ones: a word has one class
_BY_CLASS: tuple[tuple[str, frozenset[str]], ...] = (
    ("r", insults.RUBBISH),
    ("l", insults.LIES),
    ("p", people.SIDES),
    ("S", people.STATES),
    ("M", people.FIGHTERS),
    ("h", harm.INFLECTED),
    ("A", insults.QUALITIES),
    ("H", harm.BASE),
    ("a", harm.HARDWARE),
    ("I", insults.NAMES),
    ("V", harm.PESTS),
    ("K", people.PERSONS),
    ("e", people.NOT_PERSONS),
    ("G", people.IDENTITIES - people.NOT_PERSONS),
    ("u", frozenset(["human", "humans"])),
    ("c", profanity.MILD),
    ("X", profanity.STRONG),
    ("R", counterspeech.REPORTING),
    *((name, frozenset(listing.split())) for name, listing in _GRAMMAR.items()),
)

WORDS = MappingProxyType({word: name for name, members in _BY_CLASS for word in members})
"""The class of each word."""

# earlier classes win here: a phrase keeps its first class
_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("s", harm.SELF_HARM),
    ("t", harm.MENACES),
    ("D", harm.WISHES),
    ("C", harm.COLLECTIVE),
    ("q", harm.DENIALS),
    ("j", harm.GRIEF),
    ("f", insults.EXPULSIONS),
    ("J", (*insults.SILENCERS, *profanity.SILENCING)),
    ("U", insults.BRUSH_OFFS),
    ("H", harm.PHRASES),
    ("h", harm.PHRASE_FORMS),
    (
        "O",
        phrases(
            """need to; needs to; have to; has to; ought to; time to; time for; got to; let us; why don't you;
        why dont you; why the hell don't; someone should; supposed to; it is time to; you should"""
        ),
    ),
    (
        "W",
        phrases(
            """going to; want to; ready to; about to; would love to; plan to; coming to; swear to; wish i
        could; can't wait to; cannot wait to; love to; like to; intend to; hope to"""
        ),
    ),
    ("z", phrases("bring in; send in; rain down; call in; let loose")),
    (
        "L",
        phrases(
            """can't stand; cannot stand; sick of; tired of; fed up with; want no; don't trust; do not trust;
        never trust; can't trust; disgusted by; nobody should trust; no one should trust; hatred for;
        hatred of; contempt for; disgust for; no respect for"""
        ),
    ),
    (
        "n",
        phrases(
            """taking our; take our; took our; taking over; stealing our; steal our; belong in the kitchen; not
        one of us"""
        ),
    ),
    ("b", phrases("be allowed; a place here; any place; the right to")),
)


def _phrase_table() -> MappingProxyType[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases by first word, longest first."""
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for name, members in _PHRASES:
        for phrase in members:
            words = tuple(phrase.split())
            table.setdefault(words[0], {}).setdefault(words, name)
    return MappingProxyType(
        {first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in table.items()}
    )


PHRASES = _phrase_table()
"""By first word, the words of each phrase and its class."""

ENDINGS = MappingProxyType({"n't": "N", "'ll": "W", "'re": "B", "'m": "B", "'d": "W", "'ve": "w"})
"""Contracted endings that count as a word of their own."""
