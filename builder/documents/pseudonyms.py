"""Gives every commenter a letter and finds every place where a commenter's name stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase

from builder.documents.name_index import NameIndex, index_of
from builder.model.document import Document
from builder.source import Span

_WORD = re.compile(r"\w+")
_BRACKETED = re.compile(r"\[([A-Z]{1,3})\]")
_LETTER = re.compile(r"[A-Z]{1,3}")


def letters(document: Document) -> dict[str, str]:
    """A letter for every comment address, in the order in which the authors first write: `A` … `Z`, `AA` …

    The same name, whatever its case and spaces, has the same letter. A comment without a name has one of its own,
    because nobody can tell whether two such comments are by one person.
    """
    by_name: dict[str, str] = {}
    result: dict[str, str] = {}
    given = 0
    for comment in document.comments:
        name = folded_name(comment.author)
        letter = by_name.get(name) if name else None
        if letter is None:
            letter = _letter(given)
            given += 1
        if name:
            by_name[name] = letter
        result[comment.address] = letter
    return result


def mentions(document: Document) -> tuple[tuple[Span, str], ...]:
    """Every place where a commenter's name, or a part that gives it away, stands, with the letter; in reading order.

    Author lines, and in the comments' bodies: the full name, in any case; a handle; of a name that looks like a
    person's (two or three words with capitals) each part of three letters or more, alone or in front of a compound.
    Parts that are ordinary words count only as they are written in the name and not at the start of a sentence; parts
    that the article itself uses do not count at all. In the article only a full name of two words or more counts.
    A name that is only a letter, as in texts whose names were replaced before, counts where it stands as `[A]`.
    """
    given = letters(document)
    names = {comment.author.text: given[comment.address] for comment in document.comments if comment.author}
    article = {word.casefold() for block in document.blocks for word in _WORD.findall(block.span.text)}
    index = index_of(names, frozenset(article))
    found = {comment.author: given[comment.address] for comment in document.comments if comment.author}
    bare = {name: letter for name, letter in names.items() if _LETTER.fullmatch(name)}
    for comment in document.comments:
        starts = frozenset(sentence.span.start for sentence in comment.sentences)
        found.update(_mentions_in(comment.span, index, starts))
        found.update(_bracketed(comment.span, bare))
    for block in document.blocks:
        found.update(_mentions_in(block.span, index.only_full_names(), frozenset()))
    return tuple(sorted(found.items(), key=lambda item: item[0].range))


def folded_name(author: Span | None) -> str:
    """A name without the differences that do not tell people apart; empty where there is no author."""
    return " ".join(author.text.casefold().split()) if author else ""


def _letter(number: int) -> str:
    """The letter at a place counted from 0, as the columns of a spreadsheet are named."""
    result = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        result = ascii_uppercase[rest] + result
    return result


def _bracketed(span: Span, bare: dict[str, str]) -> Iterator[tuple[Span, str]]:
    for match in _BRACKETED.finditer(span.text):
        if match[1] in bare:
            yield span.source.span(span.start + match.start(), span.start + match.end()), bare[match[1]]


def _mentions_in(span: Span, index: NameIndex, starts: frozenset[int]) -> Iterator[tuple[Span, str]]:
    text = span.text
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    number = 0
    while number < len(words):
        found = index.longest_match(text, words, number, span.start + words[number][1] in starts)
        if found is None:
            number += 1
            continue
        count, end, letter = found
        yield span.source.span(span.start + words[number][1], span.start + end), letter
        number += count
