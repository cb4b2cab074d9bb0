"""Loaded wording, harsh and soft, and the strong or technical words that are taken for it."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_word = partial(Label, layer=Layer.WORDING, skill=Skill.WORDING, strictness=Strictness.TOLERANT)

_NAMES: tuple[Label, ...] = (
    _word(
        id="loaded-label",
        name="Loaded name",
        level=Level.CORE,
        definition="A name for people or groups that carries a verdict: thugs, heroes, puppets, liberators.",
        question="Does the name tell me what they did, or what to feel about them?",
        plain="The name judges these people instead of saying what they did.",
        confusions="A legal status that is cited, such as “convicted of”, reports somebody's verdict. Praise can be "
        "loaded too.",
        confusable_with=("plain-strong", "technical-term", "loaded-title", "us-them", "dehumanising-metaphor"),
    ),
    _word(
        id="loaded-title",
        name="Loaded title",
        level=Level.EXTENDED,
        definition="A title that grants or denies somebody the right to rule: regime, so-called ministry, legitimate "
        "government.",
        question="Is it the body's own official name?",
        plain="The title decides who has the right to rule, before the facts do.",
        confusions="“Junta” after an actual coup by officers can be defended.",
        confusable_with=("loaded-label", "contested-name"),
    ),
    _word(
        id="loaded-event",
        name="Loaded event word",
        level=Level.CORE,
        definition="A name for an event that carries a verdict, harsh or soft: massacre, liberation, provocation, "
        "incident.",
        question="Would both sides write this word in a calendar?",
        plain="The word for the event has the verdict already in it.",
        confusions="Numbers and facts in the text may justify the word: then it is for discussion, not for scoring.",
        confusable_with=("plain-strong", "euphemism", "historical-echo", "claim-presupposed", "move-coloured"),
    ),
    _word(
        id="contested-name",
        name="Contested name",
        level=Level.EXTENDED,
        strictness=Strictness.DISCUSSION,
        definition="A name for a place or a group that shows which side one is on.",
        question="Do different people use different names for the same place or group?",
        plain="Each side has its own name here: talk about the choice, there is no score for it.",
        confusions="No answer is the right one. Give both names and ask what the outlet's rule is.",
        confusable_with=("loaded-title",),
    ),
)

_STRENGTH: tuple[Label, ...] = (
    _word(
        id="dysphemism",
        name="Harsher word",
        level=Level.EXTENDED,
        definition="A dysphemism: harsher than the plain word, such as slaughtered for killed.",
        question="Is there a plainer word, and is this one worse?",
        plain="A plainer word tells the same fact, and this one is harsher.",
        confusions="If no milder word would be accurate, it is strong and plain.",
        confusable_with=("euphemism", "plain-strong", "loaded-verb"),
    ),
    _word(
        id="euphemism",
        name="Softer word",
        level=Level.CORE,
        definition="A euphemism: softer than the plain word, such as neutralised for killed.",
        question="Is there a plainer word, and is this one nicer?",
        plain="A plainer word tells the same fact, and this one makes it easier to bear.",
        confusions="Soft words are easy to read past. A technical term that fits its definition is not one.",
        confusable_with=("dysphemism", "technical-term", "loaded-event"),
    ),
    _word(
        id="intensifier",
        name="Booster word",
        level=Level.CORE,
        definition="An adjective or adverb that adds force and no fact: brutal, heroic, treacherous, massive.",
        question="If I delete it, is any fact lost?",
        plain="Delete it and no fact is lost, only force.",
        confusions="What can be measured, such as “three-metre” or “largest since the 2019 count”, is a fact.",
        confusable_with=("plain-strong", "editorial-adverb"),
    ),
    _word(
        id="editorial-adverb",
        name="Nudging adverb",
        definition="A word that comments on the fact: of course, predictably, cynically, conveniently.",
        question="Is the writer nudging me?",
        plain="The word tells you what to think of the fact.",
        confusions="“Probably” and “reportedly” say how sure it is, not what to think of it.",
        confusable_with=("intensifier", "mark-hedge"),
    ),
    _word(
        id="loaded-verb",
        name="Loaded verb",
        level=Level.EXTENDED,
        definition="A verb that judges the act: cower, butcher, sneak.",
        question="Could I film the difference between this verb and a plainer one?",
        plain="The verb passes judgement on the act.",
        confusions="“Fled” is plain for people who are leaving danger.",
        confusable_with=("dysphemism", "plain-strong", "cue-manner"),
    ),
)

_DECOYS: tuple[Label, ...] = (
    _word(
        id="plain-strong",
        name="Strong but plain",
        level=Level.CORE,
        fine=True,
        definition="A vivid word that is the plain one, because the event itself was strong: killed, war, bombed.",
        question="Is there any accurate word that is milder?",
        plain="The word is strong because the event was; a milder one would be less accurate.",
        confusions="It upsets, so it seems loaded. Marking it down would ask writers to hide what happened.",
        confusable_with=("loaded-event", "loaded-label", "intensifier", "dysphemism", "loaded-verb"),
    ),
    _word(
        id="technical-term",
        name="Technical term",
        level=Level.EXTENDED,
        fine=True,
        definition="A military, legal or scientific term whose definition is met.",
        question="Is there a definition, and does the text satisfy it?",
        plain="The word has a definition, and what the text reports fits it.",
        confusions="Cold is not the same as softened. Some terms stay contested even so: then talk about them.",
        confusable_with=("euphemism", "loaded-label", "historical-echo"),
    ),
)

LABELS: tuple[Label, ...] = (*_NAMES, *_STRENGTH, *_DECOYS)
"""Every wording mark also says whose voice the word stands in. Framing words follow Recasens et al. (2013); that people
need training to agree on them, and then agree better, is why most are scored only where they are clear."""
