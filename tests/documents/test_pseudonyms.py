"""Letters for commenters, and every place that gives a commenter's name away."""

from __future__ import annotations

from builder.documents.pseudonyms import letters, mentions
from builder.documents.reader import read_page
from builder.model.document import Document
from builder.source import SourceFile


def read(*comments: str, article: str = "The dam held. Nobody minded.") -> Document:
    text = article + "\n\nComments\n\n" + "\n\n".join(comments)
    document = read_page(SourceFile("page.txt", text), "page").value
    assert document is not None
    return document


def told(document: Document) -> list[tuple[str, str]]:
    """The mentions that are not author lines."""
    authors = {comment.author for comment in document.comments}
    return [(span.text, letter) for span, letter in mentions(document) if span not in authors]


def test_one_letter_a_name_and_one_for_each_comment_without_one() -> None:
    document = read("Mira Toll:\nYes.", "Anonymous:\nNo.", "mira  toll:\nYes!", "Anonymous:\nNo!", "jon:\nWell.")
    assert letters(document) == {"c1": "A", "c2": "B", "c3": "A", "c4": "C", "c5": "D"}


def test_letters_go_on_behind_z() -> None:
    document = read(*["Anonymous:\nNo."] * 53)
    given = list(letters(document).values())
    assert (given[25], given[26], given[51], given[52]) == ("Z", "AA", "AZ", "BA")


def test_author_lines_are_mentions() -> None:
    document = read("Mira Toll:\nYes.")
    assert [(span.text, letter) for span, letter in mentions(document)] == [("Mira Toll", "A")]


def test_full_names_parts_and_compounds() -> None:
    document = read("Zorvan Toller:\nYes.", "Jo:\nzorvan TOLLER, Zorvan's lot, toller-fan and Zorvanites say so.")
    assert told(document) == [("zorvan TOLLER", "A"), ("Zorvan", "A"), ("toller", "A"), ("Zorvan", "A")]


def test_a_handle_counts_and_a_phrase_only_as_a_whole() -> None:
    document = read("dam_watcher77:\nYes.", "Keep it Calm:\nNo.", "Jo:\nDAM_WATCHER77, keep it real. keep it calm!")
    assert told(document) == [("DAM_WATCHER77", "A"), ("keep it calm", "B")]


def test_ordinary_words_count_only_as_written_and_not_at_the_start() -> None:
    document = read("Will Zorvan:\nYes.", "Jo:\nWill it hold? It will, as Will said.")
    assert told(document) == [("Will", "A")]


def test_words_of_the_article_are_not_telling() -> None:
    document = read("Ostrell Lover:\nYes.", "Jo:\nOstrell will not sign.", article="Ostrell signed. It did so twice.")
    assert told(document) == []


def test_the_article_is_touched_only_for_full_names_of_two_words() -> None:
    article = "The clerk Mira Toll signed. Mira left at once."
    document = read("Mira Toll:\nYes.", "clerk:\nNo.", article=article)
    assert told(document) == [("Mira Toll", "A")]


def test_letters_in_brackets_stand_for_names_replaced_before() -> None:
    document = read("A:\nYes.", "B:\nA dam, [A], is not a bridge. [C] knows.")
    assert told(document) == [("[A]", "A")]
