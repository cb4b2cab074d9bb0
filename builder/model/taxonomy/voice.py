"""Whose voice a clause is in: the outlet's, a source's, somebody's, or a source's that has faded from the page."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_voice = partial(Label, layer=Layer.VOICE, skill=Skill.ATTRIBUTION)

LABELS: tuple[Label, ...] = (
    _voice(
        id="voice-outlet",
        name="Outlet's own voice",
        level=Level.CORE,
        definition="The outlet states it as its own.",
        question="Can I find any words telling me who said this? If not, it is the outlet speaking.",
        plain="With nobody named, the outlet itself is speaking.",
        confusions="A headline is the outlet's voice unless it names a source. Background facts are the outlet's voice "
        "too, and usually fine.",
        confusable_with=("voice-drift", "background-fact"),
    ),
    _voice(
        id="voice-attributed",
        name="A source's voice",
        level=Level.CORE,
        definition="A source that is named or described says, writes or thinks it, and the text shows that it does.",
        question="Can I point to a source and a saying-word that cover these words?",
        plain="A source and a saying-word cover these words, so the source would have to take them back.",
        confusions="Attribution is not a sign of doubt. It tells you whose word it is, which is what careful reporting "
        "does.",
        confusable_with=("voice-drift", "voice-nested", "voice-mixed"),
    ),
    _voice(
        id="voice-nested",
        name="Second-hand words",
        level=Level.EXTENDED,
        definition="A source passes on what somebody else said or thought.",
        question="How many “said”s stand between me and the event? Two or more make it second-hand.",
        plain="One speaker repeats another, so the words have passed through two mouths.",
        confusions="Two speakers in one sentence are not second-hand if each of them speaks for themselves.",
        confusable_with=("voice-attributed", "source-outlet"),
    ),
    _voice(
        id="voice-unsourced",
        name="Somebody says",
        level=Level.CORE,
        definition="It is marked as heard from somewhere, but nobody is given as the source.",
        question="Does it say that somebody said it, without saying who?",
        plain="The text has heard this somewhere and does not say from whom.",
        confusions="“Allegedly” close to a named charge or court is fine: the source stands right there.",
        confusable_with=("mark-hearsay", "source-unnamed", "source-none"),
    ),
    _voice(
        id="voice-drift",
        name="Fading attribution",
        level=Level.CORE,
        strictness=Strictness.TOLERANT,
        definition="A source was named earlier and its account seems to run on, but these words no longer say so.",
        question="Would the outlet know this without the source I have just read about?",
        plain="The source named before seems to be talking still, but nothing here says so.",
        confusions="Where the outlet could have seen it or looked it up, both readings can be defended.",
        confusable_with=("voice-attributed", "voice-outlet", "attr-content"),
    ),
    _voice(
        id="voice-mixed",
        name="Two voices mixed",
        level=Level.EXTENDED,
        definition="The outlet's words and a source's words share one clause.",
        question="Which words are inside the quotation marks, and who chose the rest?",
        plain="Inside the quotation marks the source chose the words; outside them the outlet did.",
        confusions="A quoted word or two can be a part quotation, with a speaker, or marks for distance, without one.",
        confusable_with=("voice-attributed", "form-mixed", "form-scare-quote"),
    ),
)
"""After the attribution layer of PolNeAR and PARC (Pareti 2016), with the inner layer of nested speech kept, and the
author's lack of commitment to attributed content as in FactBank (Saurí and Pustejovsky)."""
