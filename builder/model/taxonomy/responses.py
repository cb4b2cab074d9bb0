"""How a thread turns, and what a reader may choose to do about it."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_thread = partial(Label, layer=Layer.COMMENT, skill=Skill.COMMENTS, strictness=Strictness.TOLERANT)
_choice = partial(
    Label, layer=Layer.RESPONSE, skill=Skill.COMMENTS, level=Level.EXTENDED, strictness=Strictness.TOLERANT
)

_THREAD: tuple[Label, ...] = (
    _thread(
        id="thread-pile-on",
        name="Pile-on",
        definition="Many comments turn on one person, each perhaps mild by itself.",
        question="How many are answering one person, and what is it like to be that person?",
        plain="Many against one: it is the number that hurts.",
        confusions="Many people who disagree with an article are not a pile-on against a person.",
        confusable_with=("thread-derail",),
    ),
    _thread(
        id="thread-derail",
        name="Thread goes astray",
        definition="A comment pulls the talk away from its subject, and others follow.",
        question="Is the talk still about what it began with?",
        plain="From here on the talk is about something else.",
        confusions="A new side of the same subject keeps the talk going.",
        confusable_with=("thread-pile-on", "com-whatabout", "com-bait"),
    ),
    _thread(
        id="thread-recovery",
        name="Thread cools down",
        level=Level.EXTENDED,
        fine=True,
        credit=True,
        definition="A comment after which people answer each other again.",
        question="After which comment does the heat go down?",
        plain="Here the talk turns back: people answer each other again.",
        confusions="Silence is not recovery. Look for people who answer the point.",
    ),
)

_READER: tuple[Label, ...] = (
    _choice(
        id="act-scroll",
        name="Scroll past",
        definition="Read on, or not, and answer nothing.",
        question="Is anybody helped if I answer?",
        plain="Not answering is always allowed.",
        confusions="Scrolling past a threat leaves its target alone with it: report it at least.",
        confusable_with=("act-step-away",),
    ),
    _choice(
        id="act-mute-block",
        name="Mute or block",
        definition="Stop seeing what one account writes.",
        question="Is it one account that spoils this for me?",
        plain="You decide whom you listen to.",
        confusions="Blocking helps you; it does not tell the site. Save the evidence first if there is a threat.",
        confusable_with=("act-report-platform",),
    ),
    _choice(
        id="act-report-platform",
        name="Report it",
        definition="Tell the site, through the way it offers.",
        question="Does it break the site's rules, or does it only annoy me?",
        plain="Reporting tells the people who can take it down.",
        confusions="Reporting harsh but fair criticism is a false alarm, and slows help for others.",
        confusable_with=("act-mute-block", "act-save-evidence", "act-tell-adult", "mod-escalate"),
    ),
    _choice(
        id="act-save-evidence",
        name="Save the evidence",
        definition="Keep a copy with date and place, for those who will deal with it.",
        question="Might somebody need to prove later that this was written?",
        plain="Threats are often deleted; a copy lets others act.",
        confusions="Keep it for the people who help, and do not pass it around.",
        confusable_with=("act-report-platform",),
    ),
    _choice(
        id="act-tell-adult",
        name="Tell an adult",
        definition="Show it to a parent, a teacher or a helpline.",
        question="Is somebody in danger, or is it too heavy to carry alone?",
        plain="With threats and calls for harm, tell an adult you trust.",
        confusions="Telling somebody who can help is not telling tales.",
        confusable_with=("act-report-platform",),
    ),
    _choice(
        id="act-support-target",
        name="Support the target",
        definition="Write to the person who was attacked, best in private.",
        question="What would help the person it was aimed at?",
        plain="A kind word to the target helps without feeding the fight.",
        confusions="Fighting the attacker in public is something else, and may bring more attacks.",
        confusable_with=("act-reply-empathy",),
    ),
    _choice(
        id="act-reply-fact",
        name="Reply with facts",
        definition="Answer once, calmly, with a fact and its source.",
        question="Is it safe, is there a claim to correct, and will others read it?",
        plain="One calm answer can help those who are reading along.",
        confusions="Never reply to threats or calls for harm. You never have to reply at all.",
        confusable_with=("act-reply-empathy",),
    ),
    _choice(
        id="act-reply-empathy",
        name="Reply with empathy",
        definition="Answer once, calmly, and remind the writer that these are people.",
        question="Is it safe, and might this person listen?",
        plain="A calm reminder that these are people sometimes helps, and never has to be tried.",
        confusions="Never reply to threats or calls for harm. You never have to reply at all.",
        confusable_with=("act-reply-fact", "act-support-target"),
    ),
    _choice(
        id="act-step-away",
        name="Step away",
        definition="Close the page and do something else.",
        question="How am I feeling, and would a break help?",
        plain="Looking after yourself comes before finishing the thread.",
        confusions="Stepping away is not giving in.",
        confusable_with=("act-scroll",),
    ),
)

LABELS: tuple[Label, ...] = (*_THREAD, *_READER)
"""Answers come in sets, never one right one, with a firm rule: at severity 4 nobody replies (save, report, tell an
adult)."""
