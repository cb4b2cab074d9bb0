"""The taxonomy is complete, speaks to a fifteen-year-old, and its pairs of neighbours hold both ways."""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from collections.abc import Iterator

import pytest

from builder.model import taxonomy
from builder.model.fields import ID_PATTERN
from builder.model.label import Label, Layer, Level, Skill, Strictness
from builder.model.taxonomy import LABELS, MASTER_QUESTIONS, PARTS

GROUPS = {
    "voice": "outlet attributed nested unsourced drift mixed",
    "attr": "source cue content",
    "form": "direct indirect mixed scare-quote denial",
    "cue": "neutral endorsing doubting force manner mind",
    "source": "named institution role unnamed document outlet none",
    "move": "kept dropped headline-drop hardened softened blurred trimmed coloured added",
    "claim": "checkable future motive cause value presupposed",
    "support": "bare one-source party no-reply circular number-bare shown corroborated flagged disputed",
    "mark": "hedge hearsay vague-quantity",
    "com": "disagree harsh-criticism grief namecalling aspersion liar vulgar dismissive sarcasm condescending "
    "generalise identity-attack collective-guilt slur dehumanise mirror-threat glorify deny threat incite dox claim "
    "whatabout bait",
    "cs": "fact empathy contradiction consequence affiliation denounce humour question support-target",
    "thread": "pile-on derail recovery",
    "act": "scroll mute-block report-platform save-evidence tell-adult support-target reply-fact reply-empathy "
    "step-away",
    "mod": "keep label collapse hide-review remove warn lock suspend escalate",
}
UNGROUPED = (
    "background-fact agent-missing loaded-label loaded-title loaded-event contested-name dysphemism euphemism "
    "intensifier editorial-adverb loaded-verb us-them dehumanising-metaphor historical-echo scare-quotes "
    "agency-unequal unequal-terms plain-strong technical-term"
)
CORE = {
    Skill.ATTRIBUTION: "voice-outlet voice-attributed voice-drift voice-unsourced cue-endorsing move-dropped",
    Skill.VERIFICATION: "claim-checkable claim-future claim-presupposed support-bare support-one-source support-shown "
    "support-flagged",
    Skill.WORDING: "loaded-label loaded-event intensifier euphemism plain-strong",
    Skill.COMMENTS: "com-harsh-criticism com-identity-attack com-dehumanise com-incite",
}
NOTHING_WRONG = (
    "move-kept background-fact support-shown support-corroborated support-flagged support-disputed plain-strong "
    "technical-term com-disagree com-harsh-criticism com-grief thread-recovery"
)
DRILLED = (
    ("voice-attributed", "voice-drift"),
    ("form-mixed", "form-scare-quote"),
    ("cue-neutral", "cue-endorsing"),
    ("claim-checkable", "support-shown"),
    ("support-flagged", "support-bare"),
    ("support-circular", "support-corroborated"),
    ("background-fact", "claim-presupposed"),
    ("loaded-event", "plain-strong"),
    ("euphemism", "technical-term"),
    ("com-harsh-criticism", "com-identity-attack"),
    ("com-claim", "com-liar"),
    ("com-glorify", "com-incite"),
    ("com-grief", "com-generalise"),
)
DISCUSSED = {"contested-name", "com-sarcasm", "com-condescending", "com-bait"}

every_label = pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)


def expected_ids() -> Iterator[str]:
    for prefix, names in GROUPS.items():
        yield from (f"{prefix}-{name}" for name in names.split())
    yield from UNGROUPED.split()


def prose(label: Label) -> tuple[str, ...]:
    return label.name, label.definition, label.question, label.plain, label.confusions, label.settle


def test_the_labels_are_those_of_the_taxonomy() -> None:
    assert sorted(LABELS) == sorted(expected_ids())


def test_every_module_of_the_package_takes_part() -> None:
    modules = {f"{taxonomy.__name__}.{module.name}" for module in pkgutil.iter_modules(taxonomy.__path__)}
    assert modules == {part.__name__ for part in PARTS}


def test_no_label_is_defined_twice() -> None:
    counts = Counter(label.id for part in PARTS for label in part.LABELS)
    assert [name for name, count in counts.items() if count > 1] == []


@every_label
def test_an_id_is_well_formed(label: Label) -> None:
    assert re.fullmatch(ID_PATTERN, label.id)
    assert LABELS[label.id] is label


@every_label
def test_neighbours_exist_and_know_each_other(label: Label) -> None:
    assert label.id not in label.confusable_with
    assert len(set(label.confusable_with)) == len(label.confusable_with) <= 5
    for other in label.confusable_with:
        assert label.id in LABELS[other].confusable_with, f"{other} does not name {label.id}"


@pytest.mark.parametrize(("first", "second"), DRILLED)
def test_pairs_to_drill_are_neighbours(first: str, second: str) -> None:
    assert second in LABELS[first].confusable_with


@every_label
def test_every_label_is_told_in_full(label: Label) -> None:
    assert 1 <= len(label.name.split()) <= 4
    assert "?" in label.question
    assert label.confusions
    for text in (label.definition, label.plain, label.confusions):
        assert text[0].isupper() or text[0] in "“"
        assert text.endswith((".", "”"))


@every_label
def test_the_rule_is_one_short_sentence(label: Label) -> None:
    assert len(label.plain.split()) <= 25
    assert not re.search(r"[.!?] ", label.plain)


@every_label
def test_prose_is_typeset_alike(label: Label) -> None:
    for text in prose(label):
        assert text == text.strip()
        assert "  " not in text
        assert '"' not in text


@every_label
def test_the_text_is_judged_and_never_the_world(label: Label) -> None:
    assert not re.search(r"\b(?:fake|propaganda|disinformation)\b", " ".join(prose(label)), re.IGNORECASE)


def test_core_labels_are_the_twenty_two() -> None:
    core = {label.id: label.skill for label in LABELS.values() if label.level is Level.CORE}
    assert core == {name: skill for skill, names in CORE.items() for name in names.split()}
    assert Counter(core.values()) == {
        Skill.ATTRIBUTION: 6,
        Skill.VERIFICATION: 7,
        Skill.WORDING: 5,
        Skill.COMMENTS: 4,
    }


def test_labels_say_where_nothing_is_wrong() -> None:
    fine = {label.id for label in LABELS.values() if label.fine and label.layer is not Layer.COUNTERSPEECH}
    assert fine == set(NOTHING_WRONG.split())


@every_label
def test_credit_is_given_only_where_nothing_is_wrong(label: Label) -> None:
    assert label.fine or not label.credit


@every_label
def test_only_claims_say_what_would_settle_them(label: Label) -> None:
    assert bool(label.settle) == label.id.startswith("claim-")


def test_what_readers_cannot_agree_on_is_never_scored() -> None:
    assert {label.id for label in LABELS.values() if label.strictness is Strictness.DISCUSSION} == DISCUSSED


def test_unverified_is_not_called_false() -> None:
    assert "not the same as false" in LABELS["support-bare"].plain
    assert "not a sign of doubt" in LABELS["voice-attributed"].confusions


def test_every_skill_has_its_master_question() -> None:
    assert set(MASTER_QUESTIONS) == set(Skill)
    assert all(question.endswith("?") for question in MASTER_QUESTIONS.values())
