"""The stance of a cue: what the saying-word lets a reader think of what was said."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_stance = partial(Label, layer=Layer.STANCE, skill=Skill.ATTRIBUTION, strictness=Strictness.TOLERANT)

LABELS: tuple[Label, ...] = (
    _stance(
        id="cue-neutral",
        name="Neutral saying-word",
        level=Level.EXTENDED,
        definition="A cue that leaves open whether the words are right: said, told, stated, wrote, added, according "
        "to.",
        question="Does the word leave open whether it is true?",
        plain="The saying-word takes no side.",
        confusions="“Announced” is neutral for the speaker's own decision, less so for an event. Neutral is not "
        "doubtful.",
        confusable_with=("cue-endorsing", "cue-doubting"),
    ),
    _stance(
        id="cue-endorsing",
        name="Endorsing saying-word",
        level=Level.CORE,
        definition="A cue that takes the words for a fact: confirmed, revealed, admitted, noted, pointed out, exposed.",
        question="Could I add “but it was not so” without its sounding odd? If not, the word endorses.",
        plain="The saying-word treats the statement as a fact; ask what the outlet knows that makes it one.",
        confusions="“Admitted” hints at guilt as well. A court or an inquiry may well “find” what it has looked into.",
        confusable_with=("cue-neutral", "cue-force", "move-hardened"),
    ),
    _stance(
        id="cue-doubting",
        name="Doubting saying-word",
        level=Level.EXTENDED,
        definition="A cue that hints at doubt: claimed, alleged, purported, insisted.",
        question="Does the word hint that I should not believe it?",
        plain="The saying-word hints at doubt; the statement may still be right.",
        confusions="“Claimed responsibility” is a set phrase, and “alleged” is required in court cases. Doubt kept "
        "for one side only is unequal treatment.",
        confusable_with=("cue-neutral", "unequal-terms"),
    ),
    _stance(
        id="cue-force",
        name="Word of force",
        definition="A cue that names what is done by speaking: warned, threatened, vowed, demanded, blamed.",
        question="Does the word tell me what the speaker does by saying it?",
        plain="The saying-word names a deed, such as a warning or a demand.",
        confusions="“Warned” quietly accepts that the danger is real.",
        confusable_with=("cue-endorsing", "cue-manner"),
    ),
    _stance(
        id="cue-manner",
        name="Word of mood",
        definition="A cue that paints the speaker's mood: boasted, ranted, fumed, gloated.",
        question="Does the word describe a mood rather than speech?",
        plain="The saying-word paints a mood instead of reporting speech.",
        confusions="What anyone could hear, such as “shouted” or “whispered”, can be plain reporting.",
        confusable_with=("cue-force", "loaded-verb"),
    ),
    _stance(
        id="cue-mind",
        name="Mind reading",
        definition="A cue that reports a thought, a wish, a fear or a plan: believes, fears, wants, plans, is "
        "preparing.",
        question="How could the reporter see inside this head?",
        plain="A thought is reported, and only the thinker knows it at first hand.",
        confusions="People do tell reporters what they think. “Plans to” credits the planner; “will” asserts the "
        "future.",
        confusable_with=("claim-motive", "claim-future"),
    ),
)
"""Our own grouping of reporting verbs by stance, with the factive verbs (Hooper 1975) among the endorsing ones; that
cue words move how certain a reader is was measured by Soni et al. (2014)."""
