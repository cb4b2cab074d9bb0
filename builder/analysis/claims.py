"""Marks what kind of claim a sentence makes, with the words that show it and what would settle it.

The kinds are the taxonomy's claim-… labels; a sentence gets at most one, the hardest to check first. Presupposition
triggers follow the epistemological cues described by Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.analysis.spelling import lowered
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span


class _Kind(NamedTuple):
    label: str
    pattern: re.Pattern[str]
    reason: str
    settle: str


_KINDS = (
    _Kind(
        "claim-future",
        re.compile(
            r"\b(?:(?:is|are|was|were|been|be) (?:now |currently |actively )?(?:preparing|planning|plotting|"
            r"intending|poised|"
            r"going|about|set|ready|being prepared|being plotted|being planned)(?: to)?|(?:plan|plans|intend|intends|"
            r"threaten|threatens|prepare|prepares) to|planned (?:for|to)|(?:could|may|might|would) (?:soon|again|"
            r"happen|launch|attack|"
            r"force|lead|strike|stage)|will(?= (?!of\b)[a-z]+)|plotting|have been preparing)\b",
        ),
        "“{cue}” points at something that has not happened yet, so nobody can check it today.",
        "Waiting to see whether it happens, and what the source bases the forecast on.",
    ),
    _Kind(
        "claim-presupposed",
        re.compile(
            r"\b(?:yet another|known for (?:its|his|her|their)|the fact that|"
            r"(?:the|this|that|its|his|her|their) (?:failed|false|illegal|staged|secret|unprovoked) \w+|"
            r"continue[sd]? (?:to )?(?:shell|attack|violat|provo|bomb|kill|target|launch|occup|threat|block|deceiv|"
            r"terror|aggress|support(?:ing)? (?:terror|violence)|steal|loot|lie\b|lying)\w*)"
        ),
        "“{cue}” treats something as already known. Turn it into “There was …”: has the text shown that?",
        "Evidence that the thing taken for granted happened at all.",
    ),
    _Kind(
        "claim-motive",
        re.compile(
            r"\b(?:in order to|so as to|in an attempt to|in a bid to|in an effort to|aimed at|with the aim of|"
            r"for the purpose of|under the pretext of|under the guise of|to (?:implicate|accuse|incriminate|"
            r"discredit|justify|provoke|"
            r"distract|intimidate|punish|mislead|deceive|cover up|divert|undermine|destabili[sz]e|escalate))\b"
        ),
        "“{cue}” says why somebody acts; a reason lies inside a head where no reporter can look.",
        "Words or papers of those who acted that give the reason themselves.",
    ),
    _Kind(
        "claim-cause",
        re.compile(
            r"\b(?:(?:has |have |had )?(?:led to|caused|resulted in|triggered|contributed to|brought about)|"
            r"causing|leading to|resulting in|as a result of|"
            r"because of|due to|thanks to|in response to|(?:could|would|will) force|forced .{1,40}? to)\b"
        ),
        "“{cue}” says that one thing brought about another; order in time alone does not show that.",
        "An account of each step between the two, by somebody who is not a party.",
    ),
    _Kind(
        "claim-value",
        re.compile(
            r"\b(?:unacceptable|alarming|disastrous|heroic|shameful|disgraceful|unjustified|arbitrary|aggressive|"
            r"brutally|"
            r"irresponsible|cowardly|outrageous|criminal|barbaric|cynical|praiseworthy|admirable|courageous|reckless|"
            r"(?:proved|proven|been|is|are|was|were) (?:effective|ineffective|successful|crucial|vital|wrong|right)|"
            r"crucial|disturbing|volatile|fraught)\b"
        ),
        "“{cue}” judges. Two people who know all the facts could still disagree.",
        "Nothing settles a judgement; ask which facts it rests on, and check those.",
    ),
)

_ANY_KIND = re.compile(r"\b(?:" + "|".join(kind.pattern.pattern.removeprefix(r"\b") for kind in _KINDS) + ")")
"""Matches where one of the kinds does: one search instead of five in a sentence that has none."""
_EVENT = re.compile(
    r"\b(?:attack(?:s|ed)?|killed|wounded|injured|died|shell(?:ed|ing|ings)|fired|opened fire|bombed|"
    r"struck|launched|seized|"
    r"captured|destroyed|downed|intercepted|repelled|arrested|detained|arrived|carried|crossed|evacuated|delivered|"
    r"blocked|burned|burnt|looted|expelled|deployed|massing|massed|selecting|selected|headed by|set up|"
    r"consists of|includes|occurred|"
    r"sent|received|transported|transporting|landed|exploded|hit|fled|signed|paid|bought|sold|built|closed|opened|"
    r"reached|rose|fell|increased|decreased|doubled|tripled|building up|remain)\b"
)
"""Looked for in lower-cased text: ignoring case within a pattern is several times as slow."""
_COUNT = re.compile(r"\b\d[\d,.]*(?: (?:million|thousand|billion|percent|per cent))?\b")
_LIMITS = re.compile(r"\b(?:could not|unable to|not possible to) (?:be )?(?:independently )?(?:verif|confirm)")
_OLD = re.compile(r"\b(?:1[5-9]\d\d|20\d\d)\b")
_CHECKABLE_REASON = "“{cue}” tells something that can be looked up or seen on the spot. Checkable is not checked."
_CHECKABLE_SETTLE = "Somebody on the spot, or pictures and records of it, from a person who is not a party."
_COUNT_SETTLE = "A count by somebody who is not a party, with how it was made."


def find_claims(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """One claim-… finding at most per sentence, in reading order."""
    for voicing in voicings:
        found = _claim(voicing)
        if found is not None:
            yield found


def _claim(voicing: Voicing) -> Finding | None:
    sentence = voicing.sentence.span
    text = sentence.text
    if text.rstrip().endswith("?") or len(text.split()) < 4 or _LIMITS.search(lowered(text)):
        return None
    for kind in _KINDS if _ANY_KIND.search(text) else ():
        match = kind.pattern.search(text)
        if match is not None:
            return _finding(kind.label, sentence, match, kind.reason, kind.settle)
    return _checkable(voicing, sentence, text)


def _checkable(voicing: Voicing, sentence: Span, text: str) -> Finding | None:
    """An event told by a source, or one the outlet tells with a count; dated background of the outlet is left alone."""
    counted = _COUNT.search(text) is not None
    if voicing.voice == "voice-outlet" and (not counted or _OLD.search(text)):
        return None
    match = _EVENT.search(lowered(text))
    if match is None:
        return None
    settle = _COUNT_SETTLE if counted else _CHECKABLE_SETTLE
    return _finding("claim-checkable", sentence, match, _CHECKABLE_REASON, settle)


def _finding(label: str, sentence: Span, match: re.Match[str], reason: str, settle: str) -> Finding:
    cue = Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())
    return Finding(label, sentence, cue, reason.format(cue=cue.text), settle=settle)
