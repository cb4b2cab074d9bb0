"""What a comment is when it is fair, rude or off the point, up to the edge of hostility against groups."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_comment = partial(Label, layer=Layer.COMMENT, skill=Skill.COMMENTS, strictness=Strictness.TOLERANT)

_FAIR: tuple[Label, ...] = (
    _comment(
        id="com-disagree",
        name="Strong disagreement",
        level=Level.EXTENDED,
        fine=True,
        definition="It contradicts firmly and attacks nobody.",
        question="Could the person it answers reply to the point?",
        plain="It is against an idea, and one could answer it.",
        confusions="Being contradicted can hurt. That does not make it an attack.",
        confusable_with=("com-aspersion", "com-harsh-criticism"),
    ),
    _comment(
        id="com-harsh-criticism",
        name="Harsh criticism",
        level=Level.CORE,
        fine=True,
        definition="It attacks a decision, a policy, an army, an outlet or what a leader did, heatedly.",
        question="Is the target a decision, an institution or something that was done?",
        plain="It is aimed at what was decided or done: harsh, and allowed.",
        confusions="It tips over where “the government” slides into “those people”.",
        confusable_with=("com-identity-attack", "com-disagree", "com-generalise"),
    ),
    _comment(
        id="com-grief",
        name="Pain or anger",
        level=Level.EXTENDED,
        fine=True,
        definition="Somebody shows pain or anger and turns it on nobody.",
        question="Is somebody hurting, rather than hurting others?",
        plain="Somebody is in pain here; they are not attacking anyone.",
        confusions="Grief can be loud and bitter. Look for a target before you call it hostile.",
        confusable_with=("com-generalise", "com-vulgar"),
    ),
    _comment(
        id="com-claim",
        name="Claim in a comment",
        level=Level.EXTENDED,
        definition="It states a fact, politely or not; the questions about claims apply.",
        question="How would they know?",
        plain="It makes a factual claim, so weigh it as you would weigh one in an article.",
        confusions="Rude is not the same as wrong, and polite is not the same as right.",
        confusable_with=("com-liar", "com-deny"),
    ),
)

_RUDE: tuple[Label, ...] = (
    _comment(
        id="com-namecalling",
        name="Name-calling",
        level=Level.EXTENDED,
        definition="It insults a person.",
        question="If I take the insult away, is any point left?",
        plain="It insults a person instead of answering the point.",
        confusions="A fair point may stand beside the insult. The point still counts, and so does the insult.",
        confusable_with=("com-aspersion", "com-identity-attack"),
    ),
    _comment(
        id="com-aspersion",
        name="Put-down without reason",
        definition="It runs down an idea, a group's skill or a person's ability, and gives no reason.",
        question="Is there a put-down where the reason should be?",
        plain="It runs something down and gives no reason.",
        confusions="Criticism that gives its reason is an argument, however sharp.",
        confusable_with=("com-disagree", "com-namecalling", "com-condescending"),
    ),
    _comment(
        id="com-liar",
        name="Calling others liars",
        level=Level.EXTENDED,
        definition="It accuses somebody of lying and shows nothing.",
        question="Where is the proof that it is wrong, and that they knew?",
        plain="It says that somebody lies and shows nothing for it.",
        confusions="Showing a mistake is fine. A lie needs more: that the speaker knew.",
        confusable_with=("com-claim",),
    ),
    _comment(
        id="com-vulgar",
        name="Swearing",
        strictness=Strictness.STRICT,
        definition="It uses crude words.",
        question="Whom are the crude words aimed at? If nobody, it is mild.",
        plain="The words are crude; what matters is whom they are aimed at.",
        confusions="Swearing at a burst pipe is not hostile. A polite sentence can be.",
        confusable_with=("com-slur", "com-grief"),
    ),
    _comment(
        id="com-dismissive",
        name="Shutting others up",
        definition="It denies others the right to speak, or says that they are not real people.",
        question="Does it try to close the talk?",
        plain="It tells somebody that they have no right to speak.",
        confusions="Nobody can tell from one comment that its writer is paid or a machine.",
        confusable_with=("com-condescending", "com-whatabout"),
    ),
    _comment(
        id="com-sarcasm",
        name="Mocking tone",
        strictness=Strictness.DISCUSSION,
        definition="It says the opposite of what it means, in order to mock.",
        question="Would it sound mean if I read it aloud?",
        plain="The tone mocks; readers often disagree on how much.",
        confusions="A joke among friends reads the same as mockery. Talk about it; it is not scored.",
        confusable_with=("com-condescending", "cs-humour"),
    ),
    _comment(
        id="com-condescending",
        name="Talking down",
        strictness=Strictness.DISCUSSION,
        definition="It treats somebody as slow or childish.",
        question="Would I feel small if this were said to me?",
        plain="It talks down to somebody; readers often disagree on how much.",
        confusions="A plain explanation is not talking down. Talk about it; it is not scored.",
        confusable_with=("com-sarcasm", "com-dismissive", "com-aspersion"),
    ),
    _comment(
        id="com-whatabout",
        name="Pointing elsewhere",
        definition="It answers a point with the other side's wrongs.",
        question="Does it answer the point that was made?",
        plain="It points at another wrong instead of answering.",
        confusions="Asking that one rule hold for both sides is a fair comparison.",
        confusable_with=("com-dismissive", "cs-question", "thread-derail"),
    ),
    _comment(
        id="com-bait",
        name="Bait for replies",
        strictness=Strictness.DISCUSSION,
        definition="It seems to want anger more than an answer.",
        question="Does it look as if the angry reply is the goal?",
        plain="It looks made to provoke; nobody can see the intent, so it is not scored.",
        confusions="Clumsy or angry people can write the same words and mean them.",
        confusable_with=("cs-question", "thread-derail"),
    ),
)

LABELS: tuple[Label, ...] = (*_FAIR, *_RUDE)
"""Types of incivility after Coe, Kenski and Rains (2014), checked against the attributes of the Unhealthy Comments
Corpus (Price et al. 2020), where readers agree too poorly on tone for it to be scored."""
