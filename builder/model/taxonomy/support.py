"""What the text offers in support of a claim, and what it does not."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_shown = partial(Label, layer=Layer.SUPPORT, skill=Skill.VERIFICATION)
_absent = partial(_shown, strictness=Strictness.TOLERANT)

_ABSENCES: tuple[Label, ...] = (
    _absent(
        id="support-bare",
        name="Only someone's word",
        level=Level.CORE,
        definition="Nothing is offered for it besides the word of whoever says it.",
        question="Besides “they said so”, what is offered? If nothing, it is bare.",
        plain="Only somebody's word is offered: unverified, which is not the same as false.",
        confusions="A bare claim may be right. It has just not been shown yet.",
        confusable_with=("support-flagged", "support-shown", "support-party"),
    ),
    _absent(
        id="support-one-source",
        name="One source only",
        level=Level.CORE,
        definition="Everything the text reports comes from one source.",
        question="If I cross out everything from the first source, what is left?",
        plain="Everything here rests on one source, however many sentences it fills.",
        confusions="A ministry, its spokesman and its governor are one source, not three.",
        confusable_with=("support-circular", "support-corroborated"),
    ),
    _absent(
        id="support-party",
        name="Word of a party",
        level=Level.EXTENDED,
        definition="The source is a side in the matter and gains if it is believed.",
        question="Would they say this whether or not it were true?",
        plain="The source has a stake in this, so its word weighs less; it does not weigh nothing.",
        confusions="Having a stake is not lying. A side that speaks against its own interest gains weight.",
        confusable_with=("support-bare",),
    ),
    _absent(
        id="support-no-reply",
        name="Other side missing",
        definition="Somebody is accused, and is neither asked nor heard.",
        question="Is the accused side asked, or is its answer reported?",
        plain="Somebody is accused here and we do not hear from them.",
        confusions="“Did not respond” counts as asked.",
        confusable_with=("support-disputed", "form-denial", "move-trimmed"),
    ),
    _absent(
        id="support-circular",
        name="Circular reporting",
        level=Level.EXTENDED,
        definition="Reports repeat one another, and all of them go back to one origin.",
        question="Do both reports go back to one origin?",
        plain="However many outlets repeat it, it is still one source.",
        confusions="Two outlets with reporters of their own do support each other.",
        confusable_with=("support-corroborated", "support-one-source", "source-outlet"),
    ),
    _absent(
        id="support-number-bare",
        name="Number without method",
        level=Level.EXTENDED,
        definition="An exact figure stands without who counted or how.",
        question="Who counted, and how could they?",
        plain="The figure is exact, but we are not told who counted or how.",
        confusions="An exact figure feels like proof. A census or a register says who counted, and is fine.",
        confusable_with=("mark-vague-quantity",),
    ),
)

_CREDITS: tuple[Label, ...] = (
    _shown(
        id="support-shown",
        name="Evidence shown",
        level=Level.CORE,
        fine=True,
        credit=True,
        definition="A document, a picture, data or a named first-hand witness is there in the text.",
        question="Can I point at the evidence?",
        plain="The text shows what the claim rests on.",
        confusions="Saying that there is evidence is not showing it. That something could be checked is not evidence.",
        confusable_with=("claim-checkable", "support-bare", "support-corroborated", "source-document"),
    ),
    _shown(
        id="support-corroborated",
        name="Independent agreement",
        level=Level.EXTENDED,
        fine=True,
        credit=True,
        definition="Two or more sources that do not depend on each other say the same.",
        question="Could one of them be right and the other wrong?",
        plain="Sources that do not depend on each other agree.",
        confusions="Two outlets that copied one report are one source.",
        confusable_with=("support-circular", "support-one-source", "support-shown"),
    ),
    _shown(
        id="support-flagged",
        name="Limits stated",
        level=Level.CORE,
        fine=True,
        credit=True,
        definition="The text itself says what it could not check or does not know.",
        question="Does the outlet tell me its limits?",
        plain="The outlet says what it could not check: a sign of honesty, not of weakness.",
        confusions="It does not make the claim weaker. It makes the report more open.",
        confusable_with=("support-bare", "move-trimmed", "mark-hedge"),
    ),
    _shown(
        id="support-disputed",
        name="Both accounts given",
        level=Level.EXTENDED,
        fine=True,
        credit=True,
        definition="An account that conflicts with the first is reported beside it.",
        question="Do I get both accounts?",
        plain="Both sides' accounts are here, so you can compare them.",
        confusions="Two accounts side by side prove neither, and they need not have equal support.",
        confusable_with=("support-no-reply", "form-denial"),
    ),
)

LABELS: tuple[Label, ...] = (*_ABSENCES, *_CREDITS)
"""What is there to see is scored strictly, what is absent only where it is clear. The questions about sources follow
the dimensions of IMVA/IN (Center for News Literacy, Stony Brook University)."""
