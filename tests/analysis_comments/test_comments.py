"""Tests what comments are judged to be, how serious, and how those that are not shown are described."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.analysis.comments import Judgement, judge, judge_comments
from builder.analysis.comments.describing import RULES, SEVERITY
from builder.analysis.comments.patterns import HARM, HATRED, RUDENESS
from builder.documents.reader import read_page
from builder.model.taxonomy import LABELS
from builder.source import SourceFile


def judged(text: str) -> Judgement:
    return judge(SourceFile("comment", text).whole())


def labels(text: str) -> set[str]:
    return {found.label for found in judged(text).findings}


@pytest.mark.parametrize(
    ("text", "label", "severity"),
    [
        ("I disagree, the bridge was built later.", "com-disagree", 0),
        ("The government failed Hallin and lied about it.", "com-harsh-criticism", 0),
        ("I lost my brother in Port Sarre.", "com-grief", 0),
        ("The army used 14 drones in Hallin last week.", "com-claim", 0),
        ("What about the shelling of Hallin?", "com-whatabout", 0),
        ("You are an idiot.", "com-namecalling", 1),
        ("What a load of nonsense.", "com-aspersion", 1),
        ("You are a liar.", "com-liar", 1),
        ("Damn, I missed the bus.", "com-vulgar", 1),
        ("Keep dreaming, little man.", "com-condescending", 1),
        ("Shut up and get lost.", "com-dismissive", 2),
        ("It is the Vantrians, they never read. Send them back where they came from.", "com-identity-attack", 2),
        ("Councillors who do this are vermin.", "com-dehumanise", 3),
        ("Councillors who do this to us should be strung up.", "com-incite", 4),
        ("All Vantrians are liars.", "com-generalise", 2),
        ("Stupid Vantrians, as ever.", "com-identity-attack", 2),
        ("I hate Vantrians.", "com-identity-attack", 2),
        ("They want to destroy us all.", "com-mirror-threat", 2),
        ("The dead were crisis actors.", "com-deny", 2),
        ("Vantrians are vermin.", "com-dehumanise", 3),
        ("Vantrians are not human.", "com-dehumanise", 3),
        ("I hope they all die, those Vantrians.", "com-glorify", 3),
        ("There are no innocents in Vantria, every last one is with them.", "com-collective-guilt", 3),
        ("I will kill you.", "com-threat", 4),
        ("Watch your back.", "com-threat", 4),
        ("Kill the rebels' families!", "com-incite", 4),
        ("We should bomb all Vantrians.", "com-incite", 4),
        ("Burn everything that is moving there.", "com-incite", 4),
        ("They should be shot.", "com-incite", 4),
        ("Carpet bombing on their positions, now.", "com-incite", 4),
        ("Time to drop bombs on the masses, so drop some nukes.", "com-incite", 4),
        ("Go kill yourself.", "com-incite", 4),
        ("He lives at 14 River Street, go and see.", "com-dox", 4),
    ],
)
def test_each_kind_of_comment_is_recognised(text: str, label: str, severity: int) -> None:
    verdict = judged(text)
    assert label in {found.label for found in verdict.findings}
    assert verdict.severity == severity


@pytest.mark.parametrize(
    "text",
    [
        "Vantrians are people like us.",
        "I don't hate Vantrians.",
        "No Vantrian deserves to be killed.",
        "We should not kill people.",
        "Nobody should ever say that Vantrians are vermin.",
        "Saying “kill all Vantrians” is hateful.",
        "“Vantrians are vermin” is a disgusting thing to say.",
        "People who say that Vantrians are scum are racist.",
        "I'd kill for a coffee.",
        "Women and children died in the shelling.",
        "Most Vantrians work very hard.",
        "I am a proud Vantrian.",
        "The Ostrell army destroyed the bridge.",
    ],
)
def test_neutral_denied_and_countered_words_are_not_punished(text: str) -> None:
    assert judged(text).severity <= 1
    assert not labels(text) & {"com-identity-attack", "com-dehumanise", "com-incite", "com-threat", "com-generalise"}


def test_counterspeech_is_credited_where_it_does_not_attack_in_kind() -> None:
    assert "cs-denounce" in labels("Saying “Vantrians are vermin” is hateful.")
    assert "cs-empathy" in labels("They are people too, with families.")
    assert "cs-question" in labels("Why do you think so?")
    assert not any(label.startswith("cs-") for label in labels("Why, you idiot? They are people too."))


def test_several_labels_may_hold_and_the_most_serious_comes_first() -> None:
    verdict = judged("You idiot. Vantrians are vermin. Kill them all.")
    found = [item.label for item in verdict.findings]
    assert found[0] == "com-incite"
    assert {"com-dehumanise", "com-namecalling"} <= set(found)


@pytest.mark.parametrize("text", ["You are an 1diot.", "You idiooot.", "You are a m0r0n!"])
def test_disguised_insults_are_read(text: str) -> None:
    assert "com-namecalling" in labels(text)


def test_only_comments_of_severity_4_are_described() -> None:
    assert judged("You are an idiot.").describe == ""
    assert judged("Kill all Vantrians.").describe == "calls for violence against people"
    assert judged("Vantrians are vermin, kill them all.").describe.endswith("speaks of people as pests or things")


def test_private_details_are_masked() -> None:
    verdict = judged("Ask him at 555-010-0199 or bo@example.org about it.")
    assert [span.text for span in verdict.masks] == ["bo@example.org", "555-010-0199"] or {
        span.text for span in verdict.masks
    } == {"bo@example.org", "555-010-0199"}


def test_reasons_repeat_no_word_of_the_comment() -> None:
    for found in judged("You are a blithering idiot and Vantrians are vermin.").findings:
        assert found.reason == RULES[found.label]


def test_insulting_words_are_marked_one_by_one() -> None:
    verdict = judged("You stupid idiot, that was a foolish plan.")
    assert [span.text for span in verdict.harsh] == ["stupid idiot", "foolish"]


def test_every_label_is_in_the_taxonomy_with_a_severity_and_a_reason() -> None:
    used = {label for label, _ in (*HARM, *HATRED, *RUDENESS)}
    assert used <= set(SEVERITY)
    assert set(SEVERITY) == set(RULES)
    assert set(SEVERITY) <= set(LABELS)


def test_each_comment_of_a_thread_is_judged_in_order() -> None:
    page = (
        "Bridge opens\n\nThe bridge opened on Monday.\n\nComments\n\nAda:\n\nGood news.\n\n"
        "Bo (to Ada):\n\nYou idiot.\n\nAda:\n\nLet us stay friendly.\n"
    )
    document = read_page(SourceFile("page", page), "page").value
    assert document is not None
    found = judge_comments(document)
    assert [finding.comment.address for finding in found] == ["c1", "c2", "c3"]
    assert [finding.severity for finding in found] == [0, 1, 0]


@given(st.text(max_size=200))
def test_any_text_is_judged_with_cues_inside_it(text: str) -> None:
    source = SourceFile("any", text)
    verdict = judge(source.whole())
    assert 0 <= verdict.severity <= 4
    assert bool(verdict.describe) == (verdict.severity == 4)
    for span in (*(found.cue for found in verdict.findings), *verdict.masks, *verdict.harsh):
        assert 0 <= span.start < span.end <= len(text)


@given(
    st.lists(
        st.sampled_from('kill all they are vermin you ! . not should I will hate Vantrians " idiot is'.split()),
        max_size=20,
    )
)
def test_findings_of_one_label_never_overlap(words: list[str]) -> None:
    findings = judged(" ".join(words)).findings
    for label in {found.label for found in findings}:
        spans = sorted((found.span for found in findings if found.label == label), key=lambda span: span.start)
        assert all(one.end <= two.start for one, two in pairwise(spans))
