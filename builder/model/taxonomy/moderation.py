"""What a moderator may choose to do about a comment, a thread or an account."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_choice = partial(
    Label, layer=Layer.RESPONSE, skill=Skill.COMMENTS, level=Level.EXTENDED, strictness=Strictness.TOLERANT
)

LABELS: tuple[Label, ...] = (
    _choice(
        id="mod-keep",
        name="Keep it",
        definition="Leave the comment as it is.",
        question="Is it fair, even if it is harsh?",
        plain="Harsh but fair comments stay; removing one is an error too.",
        confusions="Keeping a comment does not mean agreeing with it.",
        confusable_with=("mod-label", "mod-collapse"),
    ),
    _choice(
        id="mod-label",
        name="Add a note",
        definition="Leave it and add context for readers.",
        question="Would a line of context serve readers better than removing it?",
        plain="A note keeps the comment and helps the reader.",
        confusions="A note is for missing context, not for opinions one dislikes.",
        confusable_with=("mod-keep",),
    ),
    _choice(
        id="mod-collapse",
        name="Fold it away",
        definition="Hide it behind a click.",
        question="Is it rude or off the point, but not harmful?",
        plain="Folding away lowers the heat and removes nothing.",
        confusions="It is too little where somebody is threatened, and too much for plain disagreement.",
        confusable_with=("mod-keep", "mod-hide-review"),
    ),
    _choice(
        id="mod-hide-review",
        name="Hide until reviewed",
        definition="Take it out of sight until a second person has looked.",
        question="May it do harm while we think?",
        plain="When unsure and harm is possible, hide first and decide together.",
        confusions="Hidden for review is not removed: somebody has to come back to it.",
        confusable_with=("mod-collapse", "mod-remove"),
    ),
    _choice(
        id="mod-remove",
        name="Remove it",
        definition="Take it down for good.",
        question="Which rule does it break, and could I tell the writer which?",
        plain="What threatens, degrades or calls for harm comes down, with the rule named.",
        confusions="Removing harsh but fair speech silences people who have a point.",
        confusable_with=("mod-hide-review",),
    ),
    _choice(
        id="mod-warn",
        name="Warn the writer",
        definition="Tell the writer which rule was broken and what comes next.",
        question="Might this person do better next time?",
        plain="A clear warning gives people the chance to do better.",
        confusions="A warning alone is too little after a threat.",
        confusable_with=("mod-suspend",),
    ),
    _choice(
        id="mod-lock",
        name="Lock the thread",
        definition="Stop new comments on the whole thread.",
        question="Is the whole thread out of hand, or only a few comments?",
        plain="Locking stops everybody, so it is for threads that nobody can steer any more.",
        confusions="For one bad comment it punishes all the others.",
        confusable_with=("mod-suspend",),
    ),
    _choice(
        id="mod-suspend",
        name="Suspend the account",
        definition="Stop one account from writing for a time.",
        question="Has it happened again after a warning, or was it grave at once?",
        plain="A break for one account protects the others.",
        confusions="A first rude comment calls for a warning.",
        confusable_with=("mod-warn", "mod-lock"),
    ),
    _choice(
        id="mod-escalate",
        name="Pass it on",
        definition="Hand it to those who are responsible for danger: the safety team or the police.",
        question="Could somebody come to harm outside this page?",
        plain="Where somebody may be in danger, moderators do not decide alone.",
        confusions="Removing a threat is not enough if nobody learns of it.",
        confusable_with=("act-report-platform",),
    ),
)
"""Answers come in sets, never one right one, but to remove a comment of severity 0 is a false alarm."""
