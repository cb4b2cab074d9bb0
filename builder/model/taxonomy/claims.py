"""What kind of claim a clause makes, and so what could ever settle it."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_claim = partial(Label, layer=Layer.CLAIM, skill=Skill.VERIFICATION)

LABELS: tuple[Label, ...] = (
    _claim(
        id="claim-checkable",
        name="Checkable claim",
        level=Level.CORE,
        definition="Somebody with the right records, witnesses or access to the place could settle it.",
        question="What would I look at to settle it? Can I name one thing?",
        plain="There is something one could look at to settle this.",
        confusions="Checkable does not mean checked, and checked does not mean true.",
        confusable_with=("support-shown", "claim-future", "claim-value"),
        settle="A record, a recording, a look at the place, or people who were there and can be named.",
    ),
    _claim(
        id="claim-future",
        name="Claim about the future",
        level=Level.CORE,
        definition="A plan, a forecast, or what an opponent is expected to do.",
        question="Has it happened yet?",
        plain="It has not happened yet, so nobody can check it today.",
        confusions="“Is preparing to” sounds present, but is about a plan and about tomorrow. A date in a published "
        "timetable can be checked.",
        confusable_with=("claim-checkable", "cue-mind"),
        settle="The day it names. Until then, only what the forecast is built on can be looked at.",
    ),
    _claim(
        id="claim-motive",
        name="Claim about motive",
        level=Level.EXTENDED,
        strictness=Strictness.TOLERANT,
        definition="It says why somebody acted.",
        question="Is it about a reason inside somebody?",
        plain="It says why somebody acted, which other people cannot see.",
        confusions="A reason that the person who acted gives is an attribution: their word on themselves.",
        confusable_with=("cue-mind", "claim-cause"),
        settle="What the person said or wrote before the act, or a pattern in what they did. Often it stays open.",
    ),
    _claim(
        id="claim-cause",
        name="Claim about cause",
        definition="It says that one thing led to another.",
        question="Does the text show the link, or only that one thing came after the other?",
        plain="It says that one thing brought about another; coming first is not enough for that.",
        confusions="“After” tells the order only. “Because”, “led to” and “so” claim a link.",
        confusable_with=("claim-motive",),
        settle="Each step between cause and effect, or what happened where the cause was absent.",
    ),
    _claim(
        id="claim-value",
        name="Value judgement",
        level=Level.EXTENDED,
        strictness=Strictness.TOLERANT,
        definition="It praises, blames or weighs.",
        question="Could two people who know all the facts still disagree?",
        plain="It is a judgement, so facts alone cannot settle it.",
        confusions="A judgement may hold a fact inside it, and that part can be checked.",
        confusable_with=("claim-checkable",),
        settle="Nothing settles the judgement itself. Look for a fact inside it and ask what would settle that.",
    ),
    _claim(
        id="claim-presupposed",
        name="Taken for granted",
        level=Level.CORE,
        definition="It is treated as settled already, packed into a noun or a side remark instead of being said.",
        question="If I turn it into “There was a …”, has the text shown that?",
        plain="The sentence takes this for granted instead of saying it.",
        confusions="What both sides agree on may be taken for granted: that is a background fact.",
        confusable_with=("background-fact", "loaded-event"),
        settle="Say it straight out as a sentence of its own; then look for what would settle that sentence.",
    ),
    _claim(
        id="background-fact",
        name="Background fact",
        level=Level.EXTENDED,
        fine=True,
        definition="Nobody contests it and it is easy to look up.",
        question="Would both sides agree, and could I look it up in a minute?",
        plain="Both sides would agree on this, so it can stand without a source.",
        confusions="It sounds just as sure as an unsupported claim does. Treating it as hearsay throws away sound "
        "information.",
        confusable_with=("voice-outlet", "claim-presupposed", "source-none", "move-added"),
    ),
)
"""Checkability is taught apart from support because students merge the two. Claims that are taken for granted are the
epistemological bias of Recasens et al. (2013)."""
