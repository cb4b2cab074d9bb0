"""Finds the one place in a text that each mark means, and says so where there is none or more than one."""

from __future__ import annotations

import difflib
import hashlib
from types import MappingProxyType

from builder.diagnostics import Diagnostic, Parsed
from builder.documents.anchors import Miss, find_quote
from builder.model.document import Document
from builder.model.fields import Reality
from builder.model.label import Label, Layer
from builder.model.marks import Mark, MarksFile
from builder.model.study import PlacedMark
from builder.model.taxonomy import LABELS
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.source import Span
from builder.study import mark_rules as rules

MESSAGE_LAYERS = frozenset({Layer.COMMENT, Layer.COUNTERSPEECH, Layer.RESPONSE})
LONGEST_QUOTE = 8


def place_marks(file: MarksFile, tree: Node, document: Document | None) -> Parsed[tuple[PlacedMark, ...]]:
    """Every mark that has a place, in reading order, and a problem for each that has not.

    Without the document (a reference file that is not there) the marks are checked as far as they can be and none is
    placed.
    """
    problems: list[Diagnostic] = []
    placed: list[PlacedMark] = []
    for index, mark in enumerate(file.marks):
        node = locate(tree, ("marks", index))
        found = _check_shape(mark, node, file.reality)
        if document is not None and not found:
            result = _place(mark, node, document)
            found = list(result.problems)
            if result.value is not None:
                placed.append(result.value)
        problems.extend(found)
    placed.sort(key=lambda mark: (mark.span.start, -mark.span.end, mark.label.id))
    return Parsed(tuple(placed), tuple(problems))


def unknown_label(label: str, node: Node) -> Diagnostic:
    """The problem of a label that the taxonomy does not have, with the nearest one."""
    nearest = difflib.get_close_matches(label, LABELS, n=1, cutoff=0.5)
    remedy = f"Did you mean {nearest[0]!r}?" if nearest else "`whosays explain labels` lists all labels."
    return rules.UNKNOWN_LABEL.at(node.span, f"there is no label {label!r}", remedy)


def _check_shape(mark: Mark, node: Node, reality: Reality) -> list[Diagnostic]:
    """What can be told without the text."""
    head = node.get("label") or node
    label = LABELS.get(mark.label)
    if label is None:
        return [unknown_label(mark.label, head)]
    problems = []
    if label.layer in MESSAGE_LAYERS:
        message = f"{label.id} describes a whole comment"
        problems.append(rules.WRONG_LAYER.at(head.span, message, "Move it to `comments:`."))
    if not mark.quote and mark.at is None:
        problems.append(rules.NO_PLACE.at(head.span, "this mark has no place", "Add quote: or at:."))
    if label.layer is Layer.WORDING and mark.voice is None:
        remedy = "Add voice: voice-outlet, or voice-attributed where a source says the word."
        problems.append(rules.NO_VOICE.at(head.span, f"whose word is it? {label.id} needs a voice", remedy))
    if mark.voice is not None and (mark.voice not in LABELS or LABELS[mark.voice].layer is not Layer.VOICE):
        problems.append(unknown_label(mark.voice, node.get("voice") or head))
    if reality is Reality.REFERENCE:
        problems.extend(_check_reference(mark, node))
    return problems


def _check_reference(mark: Mark, node: Node) -> list[Diagnostic]:
    problems = []
    for key in ("quote", "starts", "before", "after", "cue"):
        value = node.get(key)
        words = len((value.scalar or "").split()) if value is not None else 0
        if value is not None and words > LONGEST_QUOTE:
            message = f"this quotes {words} words; at most {LONGEST_QUOTE} are allowed"
            problems.append(rules.LONG_QUOTE.at(value.span, message, "Use at: with starts: and a few words."))
    if mark.at is not None and not mark.quote and not mark.starts:
        place = node.get("at") or node
        problems.append(
            rules.UNGUARDED.at(place.span, f"{mark.at} is not guarded", "Add starts: with its first words.")
        )
    return problems


def _place(mark: Mark, node: Node, document: Document) -> Parsed[PlacedMark]:
    within: Span | None = None
    if mark.at is not None:
        within = document.places.get(mark.at)
        if within is None:
            return Parsed(None, (no_such_address(mark.at, node.get("at") or node, document),))
        if mark.starts and not _begins(within.text, mark.starts):
            return Parsed(None, (_moved(mark.at, mark.starts, node, document),))
    span = within
    if mark.quote:
        found = find_quote(document, mark.quote, within=within, nth=mark.nth, before=mark.before, after=mark.after)
        if isinstance(found, Miss):
            return Parsed(None, (_missed(found, node.get("quote") or node, document),))
        span = found
    assert span is not None  # _check_shape has refused a mark without any place
    return Parsed(_placed(mark, LABELS[mark.label], span, node, document))


def _placed(mark: Mark, label: Label, span: Span, node: Node, document: Document) -> PlacedMark:
    sentence = document.sentence_at(span.start)
    address = mark.at or (sentence.address if sentence is not None else "")
    seed = "\n".join((label.id, mark.at or "", span.text, str(mark.nth or "")))
    digest = hashlib.sha256(seed.encode("utf-8")).hexdigest()[:6]
    return PlacedMark(f"{label.id}-{digest}", mark, label, span, address, node.span)


_NONE_OF = MappingProxyType(
    {
        "p": "It has no paragraphs.",
        "c": "It has no comments.",
        "h": "It has no headline.",
        "cap": "It has no captions.",
        "sf": "It has no standfirst.",
        "d": "It has no dateline.",
    }
)


def no_such_address(address: str, node: Node, document: Document) -> Diagnostic:
    """The problem of an address past the end, with what there is."""
    parent, _, _ = address.partition(".")
    inside = [name for name in document.places if name.startswith(parent + ".")]
    if inside:
        remedy = f"{parent} goes from {inside[0]} to {inside[-1]}."
    else:
        kind = address.rstrip("0123456789.s") or "p"
        same = [name for name in document.places if "." not in name and name.rstrip("0123456789") == kind]
        remedy = (
            f"The text goes from {same[0]} to {same[-1]}."
            if same
            else _NONE_OF.get(kind, "Its paragraphs are p1, p2 and so on.")
        )
    return rules.NO_ADDRESS.at(node.span, f"the text has no {address}", remedy)


def _begins(text: str, words: str) -> bool:
    return _folded(text).startswith(_folded(words))


def _folded(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split())


_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"})


def _moved(address: str, starts: str, node: Node, document: Document) -> Diagnostic:
    now = [name for name, span in document.places.items() if "." in name and _begins(span.text, starts)]
    opening = " ".join(document.places[address].text.split()[:4])
    remedy = f"Those words begin {', '.join(now)} now." if now else f"{address} begins “{opening}” now."
    place = node.get("starts") or node
    return rules.MOVED.at(place.span, f"{address} does not begin with these words", remedy)


def _missed(miss: Miss, node: Node, document: Document) -> Diagnostic:
    if miss.reason == "ambiguous":
        places = [sentence.address for span in miss.places if (sentence := document.sentence_at(span.start))]
        remedy = f"It stands at {', '.join(places)}: add at:, nth:, before: or after:."
        return rules.AMBIGUOUS.at(node.span, f"these words stand there {len(miss.places)} times", remedy)
    remedy = "Copy the words from the text, letter by letter."
    if miss.nearest is not None:
        words = " ".join(miss.nearest.text.split()[:LONGEST_QUOTE])
        sentence = document.sentence_at(miss.nearest.start)
        remedy = f"The nearest wording is “{words}”" + (f", at {sentence.address}." if sentence else ".")
    return rules.ABSENT.at(node.span, "the text does not have these words", remedy)
