"""What the drafter writes as YAML reads back as the same record, whatever words are in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from builder.drafting.writing import yaml_text
from builder.model.fields import Kind, Reality, State, Status
from builder.model.marks import CommentMark, Mark, MarksFile, Provenance, SetAside, Verdict
from builder.reading.records import read_record
from builder.source import SourceFile

words = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from("\n\t\x85\u2028\ufeff\"'#:{}"),
    min_size=1,
    max_size=40,
)


@given(words, words, words)
def test_any_words_survive(title: str, why: str, left: str) -> None:
    record = MarksFile(
        schema=1,
        document="a",
        kind=Kind.PAGE,
        reality=Reality.FICTIONAL,
        title=title,
        source=Provenance(outlet=title),
        state=State.DRAFTED,
        marks=(Mark(label="voice-drift", at="p1.s1", starts=why, status=Status.CLEAR, why=why, credit=True, nth=2),),
        comments=(CommentMark(at="c1", labels=("com-vulgar", "com-liar"), severity=3, why=why),),
        verdict=Verdict(known=(title,), claimed=(why,), unknown=(), settle=(left,)),
        left_out=(SetAside(line=3, reason="navigation", text=left),),
    )
    parsed = read_record(SourceFile("x.yml", yaml_text(record, "Two lines\nof heading")), MarksFile)
    assert parsed.problems == ()
    assert parsed.value is not None
    assert parsed.value[0] == record


def test_words_yaml_would_convert_are_quoted() -> None:
    record = MarksFile(
        schema=1,
        document="no",
        kind=Kind.PAGE,
        reality=Reality.FICTIONAL,
        title="yes",
        source=Provenance(outlet="on"),
        state=State.DRAFTED,
    )
    text = yaml_text(record, "Heading")
    assert 'title: "yes"' in text
    assert 'document: "no"' in text
    assert "state: drafted" in text
