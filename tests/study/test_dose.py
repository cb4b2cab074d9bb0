"""How much of a comment section is shown: small, mixed, never too hard, and always the same."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st

from builder.model.document import Comment
from builder.model.marks import CommentMark
from builder.model.study import PlacedComment
from builder.source import SourceFile
from builder.study.dose import dose, excess

SOURCE = SourceFile("talk.txt", "A comment.")
LABELS = ("com-disagree", "com-vulgar", "com-generalise", "com-dehumanise")


def placed(number: int, severity: int, label: str = "com-disagree", described: bool = True) -> PlacedComment:
    span = SOURCE.span(0, len(SOURCE.text))
    address = f"c{number}"
    describe = "calls for harm" if severity == 4 and described else ""
    mark = CommentMark.model_validate(
        {"at": address, "labels": [label], "severity": severity, "describe": describe, "why": "So."}
    )
    return PlacedComment(Comment(address, span, (span,), ()), mark, "A")


def section(*severities: int) -> list[PlacedComment]:
    return [placed(number, severity) for number, severity in enumerate(severities, start=1)]


def shown(comments: tuple[PlacedComment, ...]) -> list[str]:
    return [one.comment.address for one in comments]


kinds = st.tuples(st.integers(0, 4), st.sampled_from(LABELS), st.booleans())
sections = st.lists(kinds, max_size=40).map(
    lambda kinds: [placed(number, *kind) for number, kind in enumerate(kinds, start=1)]
)


@given(sections)
@example(section(*[3] * 20, 0))
@example(section(*[2] * 20))
def test_the_dose_keeps_every_limit_whatever_the_thread(comments: list[PlacedComment]) -> None:
    taken = dose(comments)
    severities = [one.mark.severity for one in taken]
    civil = sum(severity < 2 for severity in severities)
    assert len(taken) <= 8
    assert sum(severity >= 3 for severity in severities) <= 3
    assert all(one.mark.describe for one in taken if one.mark.severity == 4)
    if any(one.mark.severity < 2 for one in comments):
        assert Fraction(civil, len(taken)) >= Fraction(2, 5)
        assert not list(excess(taken))
    else:
        assert len(taken) <= 1


@given(sections)
def test_the_dose_is_in_thread_order_each_comment_once_and_the_same_every_time(comments: list[PlacedComment]) -> None:
    taken = shown(dose(comments))
    assert taken == [one.comment.address for one in comments if one.comment.address in taken]
    assert len(set(taken)) == len(taken)
    assert taken == shown(dose(list(comments)))


@given(sections)
def test_the_dose_of_a_dose_is_that_dose(comments: list[PlacedComment]) -> None:
    taken = dose(comments)
    assert shown(dose(taken)) == shown(taken)


def test_a_long_section_gives_four_civil_and_four_hostile_ones() -> None:
    taken = dose(section(*[0, 2] * 20))
    assert [one.mark.severity for one in taken] == [0, 2] * 4


def test_where_few_are_hostile_civil_ones_fill_the_eight() -> None:
    assert [one.mark.severity for one in dose(section(*[0] * 20, 3))] == [0] * 7 + [3]


def test_where_few_are_civil_there_are_fewer_hostile_ones_too() -> None:
    assert [one.mark.severity for one in dose(section(2, 2, 0, 2, 2, 0))] == [2, 2, 0, 2, 0]


def test_every_kind_comes_before_a_second_of_its_kind() -> None:
    labels = ["com-disagree"] * 9 + ["com-grief", "com-harsh-criticism"]
    taken = dose([placed(number, 0, label) for number, label in enumerate(labels, start=1)])
    assert shown(taken) == ["c1", "c2", "c3", "c4", "c5", "c6", "c10", "c11"]


def test_an_author_may_name_more_but_not_more_hostility() -> None:
    assert not list(excess(section(*[0] * 8, *[2] * 8)))
    assert list(excess(section(*[0] * 9, *[2] * 9))) == ["9 comments are hostile; 8 are the most"]
    assert list(excess(section(*[0] * 9, *[3] * 4))) == ["4 comments are of severity 3; 3 are the most"]
    assert list(excess(section(0, 2, 2))) == ["1 of 3 comments are civil; at least 40 % should be"]
