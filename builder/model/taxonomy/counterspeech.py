"""The ways in which people answer hostile comments without answering in kind."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_counter = partial(Label, layer=Layer.COUNTERSPEECH, skill=Skill.COMMENTS, strictness=Strictness.TOLERANT, fine=True)

LABELS: tuple[Label, ...] = (
    _counter(
        id="cs-fact",
        name="Correcting with facts",
        level=Level.EXTENDED,
        definition="It answers with a fact and says where it is from.",
        question="Does it bring a fact that others could check?",
        plain="It answers with a fact and attacks nobody.",
        confusions="“Look it up” is not a fact. A correction that insults is an attack with a fact inside.",
        confusable_with=("cs-contradiction",),
    ),
    _counter(
        id="cs-empathy",
        name="Answering with empathy",
        level=Level.EXTENDED,
        definition="It asks the writer to see the people who are spoken about as people.",
        question="Does it make room for how the others feel?",
        plain="It reminds the writer that these are people.",
        confusions="Pity for the writer that is meant to hurt is talking down.",
        confusable_with=("cs-support-target", "cs-affiliation"),
    ),
    _counter(
        id="cs-contradiction",
        name="Showing a contradiction",
        definition="It shows that two things the writer says do not fit together.",
        question="Does it set two of the writer's own statements side by side?",
        plain="It shows that two of the writer's own statements do not fit.",
        confusions="Pointing at what other people did is not a contradiction in what the writer said.",
        confusable_with=("cs-fact", "cs-question"),
    ),
    _counter(
        id="cs-consequence",
        name="Naming consequences",
        definition="It says what such words can lead to, for the writer or for others.",
        question="Does it warn of what may follow, without threatening?",
        plain="It says what such words can lead to.",
        confusions="“You will be sorry” is a threat. “The site removes this” is a consequence.",
        confusable_with=("cs-denounce",),
    ),
    _counter(
        id="cs-affiliation",
        name="From common ground",
        definition="It speaks from something shared with the writer: a town, a faith, a team.",
        question="Does it begin with what both have in common?",
        plain="It speaks as somebody the writer may see as one of their own.",
        confusions="Shared ground that turns on another group only moves the attack.",
        confusable_with=("cs-empathy",),
    ),
    _counter(
        id="cs-denounce",
        name="Naming the wrong",
        definition="It says clearly that the words are hateful or unacceptable.",
        question="Does it condemn the words and leave the person alone?",
        plain="It says that the words are not acceptable.",
        confusions="Condemning words is not the same as insulting their writer.",
        confusable_with=("cs-consequence",),
    ),
    _counter(
        id="cs-humour",
        name="Answering with humour",
        definition="It takes the heat out with a joke that nobody has to pay for.",
        question="Could both sides smile at it?",
        plain="It lowers the heat with a joke at nobody's expense.",
        confusions="A joke at the writer's expense is mockery and raises the heat.",
        confusable_with=("com-sarcasm",),
    ),
    _counter(
        id="cs-question",
        name="Asking an open question",
        definition="It asks how the writer knows, or what they mean, and wants an answer.",
        question="Could the writer answer it without giving in?",
        plain="It asks a question that can be answered.",
        confusions="A question that only accuses is an attack with a question mark.",
        confusable_with=("cs-contradiction", "com-bait", "com-whatabout"),
    ),
    _counter(
        id="cs-support-target",
        name="Standing by the target",
        definition="It speaks to the person or group that was attacked and takes their part.",
        question="Is it written for those who were attacked, rather than for the attacker?",
        plain="It lets the people who were attacked know that they are not alone.",
        confusions="Attacking the attacker is not support, even when it is meant so.",
        confusable_with=("cs-empathy",),
    ),
)
"""After the counterspeech strategies of Benesch et al. (2016), with question and support added. Measured effects are
modest and mixed, so counterspeech is one choice and never a duty."""
