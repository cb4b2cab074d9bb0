"""What a comment is when it turns on a group for what it is, welcomes harm, or asks for it."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_hostile = partial(Label, layer=Layer.COMMENT, skill=Skill.COMMENTS, strictness=Strictness.TOLERANT)

LABELS: tuple[Label, ...] = (
    _hostile(
        id="com-generalise",
        name="Unfair generalisation",
        level=Level.EXTENDED,
        definition="It says of a whole group what may be true of some.",
        question="Does it say “all of them” or “they always”, openly or between the lines?",
        plain="It judges everyone in a group by what some are said to do.",
        confusions="A statistic with its source is no generalisation. Nor is the anger of somebody who names one deed.",
        confusable_with=("com-grief", "com-harsh-criticism", "com-identity-attack", "com-collective-guilt"),
    ),
    _hostile(
        id="com-identity-attack",
        name="Attack on identity",
        level=Level.CORE,
        definition="It insults people for their nationality, religion, origin, sex or another part of who they are.",
        question="If I swap the group for another, is it still an insult for being something?",
        plain="It attacks people for what they are, not for what somebody did.",
        confusions="Criticism of a state, an army or a government is not an attack on its people.",
        confusable_with=("com-harsh-criticism", "com-generalise", "com-slur", "com-namecalling"),
    ),
    _hostile(
        id="com-collective-guilt",
        name="Blaming a whole people",
        level=Level.EXTENDED,
        definition="It says that a whole people is guilty or deserves to suffer.",
        question="Are children included in “they”?",
        plain="It makes everybody pay for what some people did.",
        confusions="Asking that named people answer for what they did is not collective guilt.",
        confusable_with=("com-generalise", "com-glorify"),
    ),
    _hostile(
        id="com-slur",
        name="Slur",
        level=Level.EXTENDED,
        strictness=Strictness.STRICT,
        definition="It uses a word made to degrade a group; here such words are always masked.",
        question="Is the word itself the weapon?",
        plain="The word itself is made to degrade a group.",
        confusions="Somebody may repeat the word in order to object to it, or use it of themselves: look at the "
        "context.",
        confusable_with=("com-vulgar", "com-identity-attack"),
    ),
    _hostile(
        id="com-dehumanise",
        name="Denying humanity",
        level=Level.CORE,
        definition="It speaks of people as pests, a disease, animals or things.",
        question="Is a person described as a thing or a pest?",
        plain="It speaks of people as if they were not people, which makes harm seem easier.",
        confusions="A metaphor about machines, money or weather is not about people.",
        confusable_with=("dehumanising-metaphor", "com-mirror-threat"),
    ),
    _hostile(
        id="com-mirror-threat",
        name="Accusation in a mirror",
        definition="It says that they are about to destroy us, so that violence looks like defence.",
        question="Does fear of them make violence by us sound like defence?",
        plain="It makes violence sound like self-defence by foretelling theirs.",
        confusions="A real safety warning says what, where and how to be safe, and calls for no attack.",
        confusable_with=("com-dehumanise", "com-incite"),
    ),
    _hostile(
        id="com-glorify",
        name="Cheering harm",
        level=Level.EXTENDED,
        definition="It celebrates or wishes for somebody's harm or death.",
        question="Is suffering being cheered or wished for?",
        plain="It cheers harm to people; it does not tell anyone to do it.",
        confusions="Relief that a danger is over is not joy at suffering. A wish cheers; a call tells others to act.",
        confusable_with=("com-incite", "com-collective-guilt", "com-deny"),
    ),
    _hostile(
        id="com-deny",
        name="Denying suffering",
        definition="It denies or mocks suffering that is documented.",
        question="Are victims told that it did not happen?",
        plain="It tells people who suffered that it did not happen.",
        confusions="Asking politely for the evidence is a good question, not a denial.",
        confusable_with=("com-claim", "com-glorify"),
    ),
    _hostile(
        id="com-threat",
        name="Threat",
        level=Level.EXTENDED,
        definition="It announces harm to somebody who could read it.",
        question="Would I be frightened if it named me?",
        plain="It announces harm to a person.",
        confusions="Hyperbole among friends may use the same words. When unsure, treat it as meant.",
        confusable_with=("com-incite", "com-dox"),
    ),
    _hostile(
        id="com-incite",
        name="Call for harm",
        level=Level.CORE,
        definition="It urges others to do harm, openly or in code.",
        question="Is there a “go and do it”, said openly or hinted at?",
        plain="It asks others to do harm.",
        confusions="A wish for harm is cheering; a call tells somebody to act. A call to protest or to vote is not "
        "harm.",
        confusable_with=("com-glorify", "com-threat", "com-mirror-threat"),
    ),
    _hostile(
        id="com-dox",
        name="Exposing a person",
        strictness=Strictness.STRICT,
        definition="It gives away where somebody lives, works or can be reached.",
        question="Could it lead somebody to a door?",
        plain="It gives strangers a way to find a person.",
        confusions="The public address of an office or a newsroom leads to nobody's home.",
        confusable_with=("com-threat",),
    ),
)
"""Hallmarks after the Dangerous Speech Project (dehumanising, accusation in a mirror) and, for context, the Rabat plan
of action (OHCHR). Words for teaching: no label here is a legal judgement."""
