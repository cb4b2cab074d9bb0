"""Pages and practice texts become documents: zones, addresses, comments and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.documents.reader import read_page, read_plain
from builder.model.document import Document, Zone
from builder.source import SourceFile

PRACTICE = """Fourteen drones downed over Hallin, ministry says

Town counts nine, and a burnt barn.

HALLIN, March 2 (CPA) — Air defences downed 14 drones, the ministry said. Twelve fell near the river.

Photo: The barn on Tuesday morning

What is known

“We counted nine,” said the mayor of Hallin.

Comments

Mira Toll:
Nobody asked us.

We live next to the barn.

river_walker (to Mira Toll):
Sorry to hear that.

Anonymous:
Fake, all of it!
"""

PAGE = """All news
Home | World | Sport
2,500 $

Dam holds after 'worst flood', ministry says

3 March 2031
12 shares
By Mira Toll, CPA

Dam holds after ‘worst flood’, ministry says

Click to see the full-size image

The dam at Port Sarre held on Monday, the ministry said. No one was hurt.

Water rose by two metres. Engineers stayed all night.

Read also:

Ostrell signs a treaty with Vantria
Mayor of Hallin resigns

The bridge stayed closed until noon.

Do you like this content? Consider helping us!
Sign up for our newsletter
© 2031 Port Sarre Post. All rights reserved.
"""


def read(text: str) -> Document:
    document = read_page(SourceFile("page.txt", text), "page").value
    assert document is not None
    return document


def outline(document: Document) -> list[tuple[str, str]]:
    return [(block.address, block.span.text) for block in document.blocks]


def assert_covers(document: Document) -> None:
    """Every code point is in exactly one part of the document, or is white space."""
    spans = [block.span for block in document.blocks]
    spans += [comment.span for comment in document.comments]
    spans += [comment.author for comment in document.comments if comment.author]
    spans += [part.span for part in document.left_out]
    covered = bytearray(len(document.text))
    for span in spans:
        assert not any(covered[span.start : span.end])
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    assert all(seen or letter.isspace() for seen, letter in zip(covered, document.text, strict=True))


def test_practice_format_is_read_exactly() -> None:
    document = read(PRACTICE)
    assert [(block.zone, block.address) for block in document.blocks] == [
        (Zone.HEADLINE, "h1"),
        (Zone.STANDFIRST, "sf1"),
        (Zone.DATELINE, "d1"),
        (Zone.PARAGRAPH, "p1"),
        (Zone.CAPTION, "cap1"),
        (Zone.HEADLINE, "h2"),
        (Zone.PARAGRAPH, "p2"),
    ]
    assert document.places["d1"].text == "HALLIN, March 2 (CPA) —"
    assert document.places["p1.s2"].text == "Twelve fell near the river."
    assert [comment.address for comment in document.comments] == ["c1", "c2", "c3"]
    assert [comment.author and comment.author.text for comment in document.comments] == [
        "Mira Toll",
        "river_walker",
        None,
    ]
    assert [comment.reply_to for comment in document.comments] == [None, "c1", None]
    assert len(document.comments[0].paragraphs) == 2
    assert document.places["c1.s2"].text == "We live next to the barn."
    assert_covers(document)


def test_page_furniture_is_set_aside_with_reasons() -> None:
    document = read(PAGE)
    assert [address for address, _ in outline(document)] == ["h1", "p1", "p2", "p3"]
    reasons = {part.span.text: part.reason for part in document.left_out}
    assert reasons["All news"] == "navigation"
    assert reasons["2,500 $"] == "a counter"
    assert reasons["3 March 2031"] == "the time of publication"
    assert reasons["By Mira Toll, CPA"] == "the byline"
    assert reasons["Dam holds after ‘worst flood’, ministry says"] == "the headline again"
    assert reasons["Mayor of Hallin resigns"] == "links to other articles"
    assert reasons["Do you like this content? Consider helping us!"] == "asks for money or sharing"
    assert reasons["Sign up for our newsletter"] == "a newsletter sign-up"
    assert_covers(document)


def test_page_title_with_site_name_is_the_headline_again() -> None:
    title = "Dam holds after worst flood"
    document = read(f"{title} | Port Sarre Post\n\n{title}\n\nThe dam held on Monday.\n")
    assert outline(document) == [("h1", title), ("p1", "The dam held on Monday.")]


def test_lines_without_blank_lines_are_paragraphs_and_an_outlet_can_open_the_text() -> None:
    first = "Gazette- Members of the council met in Hallin on Monday and left without a word to the press, again."
    document = read(f"{first}\nThe mayor blamed the river.\nThe river and the town\nNobody blamed the dam.")
    assert [address for address, _ in outline(document)] == ["d1", "p1", "p2", "h2", "p3"]
    assert document.places["d1"].text == "Gazette-"
    assert document.places["h2"].text == "The river and the town"
    assert document.headline == ""


def test_a_wrapped_paragraph_is_one_paragraph() -> None:
    text = (
        "The ministry in Hallin counted fourteen drones on Tuesday night, and it\n"
        "said nothing of the barn. The town counted nine, and the owner of the\n"
        "barn counted one."
    )
    assert outline(read(text)) == [("p1", text)]


THREAD = """The dam held on Monday. So said the ministry.

The bridge stayed closed until noon. Nobody minded.

Notify of
Oldest Newest
Inline Feedbacks
View all comments
Mira Toll

Good news at last

You can call me Jo

Bring the pumps

They were paid for.


No name stands above this.

It has two paragraphs.


Bring in the boats!

Mira Toll

get some sleep now

Jon Arvid

Why? It held.
"""


def test_comments_of_a_saved_page_by_layout_alone() -> None:
    document = read(THREAD)
    found = [(comment.author and comment.author.text, len(comment.paragraphs)) for comment in document.comments]
    assert found == [
        ("Mira Toll", 1),
        ("You can call me Jo", 2),
        (None, 2),
        (None, 1),
        ("Mira Toll", 1),
        ("Jon Arvid", 1),
    ]
    assert document.comments[4].span.text == "get some sleep now"
    assert_covers(document)


def test_comments_with_times_buttons_and_replies() -> None:
    text = (
        "The dam held on Monday. So said the ministry.\n\nThe bridge stayed closed. Nobody minded.\n\n2 Comments\n\n"
        "Mira Toll\n3 days ago\nIt held, and we saw it.\nReply\n12 likes\n\n"
        "Jon Arvid says:\nIn reply to Mira Toll\nI saw nothing of it.\nReply\n\n© 2031 Port Sarre Post"
    )
    document = read(text)
    assert [(c.author and c.author.text, c.span.text, c.reply_to) for c in document.comments] == [
        ("Mira Toll", "It held, and we saw it.", None),
        ("Jon Arvid", "I saw nothing of it.", "c1"),
    ]
    assert len(document.paragraphs) == 2
    assert_covers(document)


def test_a_counter_of_comments_above_the_article_opens_nothing() -> None:
    document = read("Dam holds after worst flood\n\n3 comments\n\nThe dam held on Monday.\n\nNobody minded it.\n")
    assert [address for address, _ in outline(document)] == ["h1", "p1", "p2"]
    assert document.comments == ()


def test_only_comments_is_a_warning_and_nothing_at_all_an_error() -> None:
    only = read_page(SourceFile("page.txt", "Comments\n\nMira:\nIt held."), "page")
    assert only.ok
    assert [problem.rule.code for problem in only.problems] == ["DOC008"]
    nothing = read_page(SourceFile("page.txt", "Home | World\n\n12 likes\n\nAccept all cookies\n"), "page")
    assert not nothing.ok
    assert [problem.rule.code for problem in nothing.problems] == ["DOC007"]


def test_a_reply_to_nobody_is_a_warning() -> None:
    parsed = read_page(SourceFile("page.txt", "It held. Yes.\n\nComments\n\nMira (to Jon):\nIt held."), "page")
    (problem,) = parsed.problems
    assert (problem.rule.code, problem.span.text) == ("DOC009", "Jon")


@pytest.mark.parametrize("text", ["Short line", "All news", "Comments", "The dam held. It did."])
def test_plain_texts_are_paragraphs_only(text: str) -> None:
    document = read_plain(SourceFile("page.txt", text), "page").value
    assert document is not None
    assert outline(document) == [("p1", text)]
    assert document.left_out == ()


PIECES = [
    "Comments",
    "View all comments",
    "Reply",
    "3 days ago",
    "12",
    "Mira Toll",
    "Jon Arvid:",
    "Anonymous:",
    "***",
    "Jon Arvid (to Mira Toll):",
    "Read also:",
    "All news",
    "Photo: A barn",
    "Dam holds after worst flood",
    "A line",
    "HALLIN, March 2 (CPA) — The dam broke.",
    "The dam broke. So he said.",
    "what now",
    " Listen:",
    "- item",
    "Why?",
]
TEXTS = st.lists(
    st.tuples(st.sampled_from(PIECES) | st.text(max_size=10), st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=12
).map(lambda parts: "".join(piece + gap for piece, gap in parts))


@settings(derandomize=True, deadline=None)
@given(TEXTS)
def test_every_code_point_has_its_place(text: str) -> None:
    document = read(text)
    assert_covers(document)
    for part in (*document.blocks, *document.comments):
        position = part.span.start
        for sentence in part.sentences:
            assert position <= sentence.span.start < sentence.span.end <= part.span.end
            assert text[sentence.span.start : sentence.span.end] == sentence.span.text
            position = sentence.span.end


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    source = SourceFile("page.txt", text)
    assert_covers(read(text))
    plain = read_plain(source, "page")
    assert plain.value is not None
    assert_covers(plain.value)


def test_initials_that_stand_for_a_picture_hide_no_name_in_a_comment() -> None:
    page = """Ferry to stop at noon

The ferry stops at noon, the harbour office said.

Comments
2 comments
Sort by: Newest
JT
JackTar62
3 days ago
They never asked us.
12
Reply
KR
Kelda Rowe
2 days ago
I did ask.
Reply
"""
    found = read_page(SourceFile("page.txt", page), "page").value
    assert found is not None
    assert [comment.author.text for comment in found.comments if comment.author] == ["JackTar62", "Kelda Rowe"]
    assert [comment.span.text for comment in found.comments] == ["They never asked us.", "I did ask."]


def test_what_stands_behind_the_notes_of_a_press_release_is_not_its_text() -> None:
    page = """Moss cleans a street in Hallin

The moss held back a tenth of the dust, the university said.

Notes to editors

The university was founded in 1911 and has 14,000 students.
"""
    found = read_page(SourceFile("page.txt", page), "page").value
    assert found is not None
    assert [block.address for block in found.blocks] == ["h1", "p1"]
    assert {part.reason for part in found.left_out} == {"a note for newsrooms"}
