"""Turns YAML text into nodes that know their place, refusing what YAML reads differently from a person.

Built on the parser's events rather than on `safe_load`: no value is converted (`no` stays `no`, `010` stays `010`),
duplicate keys, aliases and tags are problems with a place, and nesting is bounded without recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from builder.diagnostics import Diagnostic, Parsed, Rule
from builder.source import SourceFile, Span

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a Python without libyaml reads the same files, only more slowly
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_DEPTH = 40

SYNTAX = Rule(
    code="YAML001",
    name="not readable as YAML",
    why="A file that cannot be read as YAML says nothing, however good its content. The place named is where the "
    "reader gave up; the slip is there or on the line above.",
    bad="title: Who says: a first look",
    good='title: "Who says: a first look"',
)
DUPLICATE = Rule(
    code="YAML002",
    name="the same key twice",
    why="YAML keeps only one of two equal keys and says nothing; which of your two values was meant is for you to say.",
    bad="title: One\ntitle: Two",
    good="title: One",
)
REFERENCE = Rule(
    code="YAML003",
    name="an alias, anchor or tag",
    why="Anchors (&), aliases (*) and tags (!) make a file mean more than it shows. A reader of an exercise should see "
    "every word where it stands.",
    bad="why: *same-as-above",
    good='why: "“he added” gives these words to the minister."',
)
CHARACTER = Rule(
    code="YAML004",
    name="a character YAML does not allow",
    why="Control characters cannot be seen, so nobody can tell why a file behaves oddly. They usually come along when "
    "text is copied from another program.",
    bad='title: "Who\\u0007 says"',
    good='title: "Who says"',
)
DEPTH = Rule(
    code="YAML005",
    name="nested too deeply",
    why=f"No file of this kit needs more than a handful of levels; more than {MAX_DEPTH} is a slip of the keyboard.",
    bad="options: [[[[[[…]]]]]]",
    good="options: [{text: …, correct: yes, why: …}]",
)
EMPTY = Rule(
    code="YAML006",
    name="an empty file",
    why="An empty file is usually one that was not saved.",
    bad="# (nothing here)",
    good="schema: 1\nid: first-steps\n…",
)
RULES = (SYNTAX, DUPLICATE, REFERENCE, CHARACTER, DEPTH, EMPTY)

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_REMEDIES = (
    ("mapping values are not allowed", "Put quotation marks around text that has a colon followed by a space in it."),
    ("\\t", "Use spaces, not tabs, at the beginning of a line and between a key and its value."),
    ("tab", "Use spaces, not tabs, at the beginning of a line and between a key and its value."),
    ("found unexpected end of stream", "A quotation mark or bracket was opened and never closed: look above."),
    ("did not find expected", "Check the indentation and that every bracket and quotation mark is closed."),
    ("could not find expected ':'", "A key needs a colon after it; text over several lines needs quotation marks."),
    ("cannot start any token", "Put quotation marks around text that begins with @, `, %, & or *."),
)


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place: exactly one of `scalar`, `items` and `entries` is not None.

    `plain` is true for a scalar written without quotation marks or block style.
    """

    span: Span
    scalar: str | None = None
    plain: bool = False
    items: tuple[Node, ...] | None = None
    entries: tuple[tuple[Node, Node], ...] | None = None

    def get(self, key: str) -> Node | None:
        """The value under `key`, if this is a mapping that has it."""
        return next((value for name, value in self.entries or () if name.scalar == key), None)

    def key(self, key: str) -> Node | None:
        """The key itself, for pointing at it."""
        return next((name for name, _ in self.entries or () if name.scalar == key), None)


class _Open:
    """A list or mapping whose end has not come yet."""

    def __init__(self, start: int, mapping: bool) -> None:
        self.start, self.mapping = start, mapping
        self.children: list[Node] = []


def read_tree(source: SourceFile) -> Parsed[Node]:
    """The one document of a YAML file as nodes, with every problem that does not stop the reading."""
    forbidden = _FORBIDDEN.search(source.text)
    if forbidden:
        place = source.span(forbidden.start(), forbidden.end())
        code = f"U+{ord(forbidden.group()):04X}"
        return Parsed(None, (CHARACTER.at(place, f"character {code} cannot stand here", "Delete it."),))
    builder = _TreeBuilder(source)
    try:
        root = builder.build(yaml.parse(source.text, Loader=_Loader))
    except yaml.MarkedYAMLError as error:
        return Parsed(None, (*builder.problems, _syntax_problem(source, error)))
    if builder.too_deep:
        return Parsed(None, tuple(builder.problems))
    if root is None:
        return Parsed(None, (EMPTY.at(source.span(0, 0), "the file is empty", "Write it, or delete the file."),))
    return Parsed(root, tuple(builder.problems))


def _syntax_problem(source: SourceFile, error: yaml.MarkedYAMLError) -> Diagnostic:
    mark = error.problem_mark or error.context_mark
    start = min(mark.index if mark else 0, len(source.text))
    problem = error.problem or "the file cannot be read"
    remedy = next((text for part, text in _REMEDIES if part in problem), "Mend the line, then check again.")
    line_start = source.text.rfind("\n", 0, start) + 1
    if problem.startswith("did not find expected") and source.text[start : start + 1] == ":":
        problem, remedy = "a colon inside text without quotation marks", _REMEDIES[0][1]
    if "\t" in source.text[line_start : start + 1]:
        start = source.text.index("\t", line_start)
        problem, remedy = "a tab stands where only spaces may", _REMEDIES[1][1]
    return SYNTAX.at(source.span(start, min(start + 1, len(source.text))), problem, remedy)


class _TreeBuilder:
    """Turns parser events into nodes with an explicit stack, so that depth costs no recursion."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.problems: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.too_deep = False

    def build(self, events: Iterator[Any]) -> Node | None:
        """The root node; None where the file is empty or nested too deeply."""
        for event in events:
            self._refuse_references(event)
            if isinstance(event, yaml.ScalarEvent):
                self._add(Node(self._place(event), scalar=event.value, plain=not event.style))
            elif isinstance(event, yaml.AliasEvent):
                self._add(Node(self._place(event), scalar=""))
            elif isinstance(event, yaml.CollectionStartEvent):
                place = self._place(event)
                self.stack.append(_Open(place.start, isinstance(event, yaml.MappingStartEvent)))
                if len(self.stack) > MAX_DEPTH:
                    self.problems.append(DEPTH.at(place, "this is nested too deeply", "Check the brackets."))
                    self.too_deep = True
                    return None
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close(self._place(event).end)
        return self.root

    def _place(self, event: Any) -> Span:
        """Where an event stands; of a list or mapping, where it opens. The parser always sets its marks."""
        start, end = event.start_mark.index, event.end_mark.index
        return self.source.span(start, start + 1 if isinstance(event, yaml.CollectionStartEvent) else end)

    def _refuse_references(self, event: Any) -> None:
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if not anchor and not tag:
            return
        if isinstance(event, yaml.AliasEvent):
            message = f"*{anchor} is an alias"
        elif anchor:
            message = f"&{anchor} is an anchor"
        else:
            message = f"{tag} is a tag"
        remedy = "Write the value out, or put quotation marks around text that begins with *, & or !."
        self.problems.append(REFERENCE.at(self._place(event), message, remedy))

    def _add(self, node: Node) -> None:
        if self.stack:
            self.stack[-1].children.append(node)
        elif self.root is None:
            self.root = node
        else:
            remedy = "Keep one document a file: delete the line of dashes or split the file."
            self.problems.append(SYNTAX.at(node.span, "a second document begins here", remedy))

    def _close(self, end: int) -> None:
        opened = self.stack.pop()
        text = self.source.text
        while end > opened.start and text[end - 1 : end].isspace():
            end -= 1  # a block ends where the next key begins; its own last character is what a person sees
        span = self.source.span(opened.start, end)
        if not opened.mapping:
            self._add(Node(span, items=tuple(opened.children)))
            return
        pairs = tuple(zip(opened.children[::2], opened.children[1::2], strict=True))
        self._refuse_duplicates(pairs)
        self._add(Node(span, entries=pairs))

    def _refuse_duplicates(self, pairs: tuple[tuple[Node, Node], ...]) -> None:
        seen: dict[str, Node] = {}
        for key, _ in pairs:
            if key.scalar is None:
                self.problems.append(SYNTAX.at(key.span, "a key must be a single word", "Write a plain key."))
            elif key.scalar in seen:
                first = seen[key.scalar]
                line = self.source.position(first.span.start)[0]
                message = f"{key.scalar!r} stands here again; it was given on line {line}"
                self.problems.append(DUPLICATE.at(key.span, message, "Keep one of the two.", (first.span,)))
            else:
                seen[key.scalar] = key
