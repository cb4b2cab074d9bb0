"""Says how serious a label is and why, and describes what must not be shown."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from builder.source import Span

SEVERITY = MappingProxyType(
    dict.fromkeys(("com-threat", "com-incite", "com-dox"), 4)
    | dict.fromkeys(("com-slur", "com-dehumanise", "com-glorify", "com-collective-guilt"), 3)
    | dict.fromkeys(("com-identity-attack", "com-generalise", "com-mirror-threat", "com-deny", "com-dismissive"), 2)
    | dict.fromkeys(
        ("com-namecalling", "com-liar", "com-vulgar", "com-aspersion", "com-condescending", "com-sarcasm"), 1
    )
    | dict.fromkeys(("com-disagree", "com-harsh-criticism", "com-grief", "com-claim", "com-whatabout"), 0)
    | dict.fromkeys(("cs-fact", "cs-empathy", "cs-contradiction", "cs-consequence", "cs-affiliation"), 0)
    | dict.fromkeys(("cs-denounce", "cs-question", "cs-humour", "cs-support-target"), 0)
)
"""Severity 0–4 of each label (pedagogy §3.4); a comment is as serious as its most serious label."""

RULES = MappingProxyType(
    {
        "com-threat": "It announces harm to somebody.",
        "com-incite": "It urges others to harm people.",
        "com-dox": "It tells how to find a private person.",
        "com-slur": "The word itself is the weapon: it insults people for what they are.",
        "com-dehumanise": "It speaks of people as pests, beasts, things or a disease.",
        "com-glorify": "It wishes for, or is glad of, somebody's death or suffering.",
        "com-collective-guilt": "It makes a whole people or family guilty, children included.",
        "com-identity-attack": "It insults people for belonging to a group, not for anything they did.",
        "com-generalise": "It says of all of them what can be true of some at most.",
        "com-mirror-threat": "It says “they” are about to destroy “us”; so violence looks like defence.",
        "com-deny": "It denies or mocks suffering that others have documented.",
        "com-dismissive": "It denies somebody the right to speak, instead of answering.",
        "com-namecalling": "It calls somebody a name; take the name away and look what is left.",
        "com-liar": "It accuses somebody of lying without showing the error.",
        "com-vulgar": "It swears; rude, but not yet aimed at anybody.",
        "com-aspersion": "It puts a thought or a side down instead of giving a reason.",
        "com-condescending": "It talks down to somebody instead of answering.",
        "com-sarcasm": "It mocks instead of answering.",
        "com-disagree": "It disagrees and attacks nobody: the other could answer it.",
        "com-harsh-criticism": "It blames a decision, a leader or an institution, which is fair however heated.",
        "com-grief": "Somebody is hurting here, not hurting others.",
        "com-claim": "It states a fact; how would the writer know? Being rude would not make it wrong.",
        "com-whatabout": "It points at somebody else's wrong instead of answering.",
        "cs-fact": "It answers with something that can be looked up.",
        "cs-empathy": "It reminds readers of the people concerned.",
        "cs-contradiction": "It shows the other a contradiction.",
        "cs-consequence": "It warns of consequences.",
        "cs-affiliation": "It looks for common ground.",
        "cs-denounce": "It says that such words are wrong.",
        "cs-question": "It asks instead of attacking.",
        "cs-humour": "It cools the talk with a joke.",
        "cs-support-target": "It stands by the one who was attacked.",
    }
)
"""The reason given for each label. It repeats no word of a comment: neither a name nor hostility spreads through it."""

_DESCRIPTIONS = MappingProxyType(
    {
        "com-incite": "calls for violence against people",
        "com-threat": "threatens somebody with harm",
        "com-dox": "gives away where or how to find a private person",
    }
)
_ALSO = MappingProxyType(
    {
        "com-slur": "uses a slur",
        "com-dehumanise": "speaks of people as pests or things",
        "com-glorify": "is glad of people's suffering",
        "com-collective-guilt": "holds whole families or a whole people guilty",
        "com-identity-attack": "insults a group",
    }
)


def describe(found: Sequence[tuple[str, Span]], severity: int) -> str:
    """At severity 4 what a reader is told in place of the words; otherwise nothing."""
    if severity < max(SEVERITY.values()):
        return ""
    labels = [label for label, _ in found]
    main = next(text for label, text in _DESCRIPTIONS.items() if label in labels)
    also = next((text for label, text in _ALSO.items() if label in labels), "")
    return f"{main} and {also}" if also else main
