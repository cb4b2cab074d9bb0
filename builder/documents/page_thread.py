"""Reads the comment section of a saved page, where only layout and the look of a name tell where a comment begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from builder.documents.comment_system import is_system, reply_target, stands_under_name
from builder.documents.furniture import reason_to_leave_out
from builder.documents.furniture_forms import SYSTEM, WHEN
from builder.documents.lines import Line
from builder.documents.messages import Message, Thread, joined_paragraphs
from builder.documents.names import Likeness, author_range, is_avatar, likeness, repeated_names
from builder.model.document import LeftOut
from builder.source import Span


@dataclass(frozen=True, slots=True)
class Layout:
    """How a section is set: `gap` blank lines usually part two blocks; authors may stand behind more than that.

    `spaced` is false where author, body and next author follow each other without any blank line.
    """

    gap: int
    spaced: bool
    authors_behind_wide_gaps: bool
    names: frozenset[str]


@dataclass
class _State:
    messages: list[Message] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    latest: dict[str, int] = field(default_factory=dict)
    author: Span | None = None
    reply: int | None = None
    body: list[Line] = field(default_factory=list)

    def close(self) -> None:
        """Ends the message being read, if it has a body; a name without one is set aside."""
        if self.body:
            self.messages.append(Message(self.author, joined_paragraphs(self.body), self.reply))
            if self.author is not None:
                self.latest[self.author.text.casefold()] = len(self.messages)
        elif self.author is not None:
            self.left_out.append(LeftOut(self.author, "a name without a message"))
        self.author, self.reply, self.body = None, None, []


def read_page_thread(lines: Sequence[Line]) -> Thread:
    """The comments of a raw section, by these rules in this order.

    A line right behind an author line is always that author's message. A line behind more blank lines than usual
    begins a comment without an author (an empty author line leaves one more blank line), unless authors of this
    section usually stand behind such gaps. Else a line that looks like a name and has a message behind it is an author.
    """
    state = _State()
    end = _end_of_thread(lines)
    thread = _without_avatars(lines[:end], state)
    content = [line for line in thread if not is_system(line.text)]
    layout = layout_of(content)
    alone = not layout.names and not any(line.gap > layout.gap for line in content[1:])
    alone = alone and not any(likeness(line.text) for line in content)
    for number, line in enumerate(thread):
        if is_system(line.text):
            _read_system(line, state)
        elif is_author(thread, number, layout, pending=state.author is not None and not state.body):
            _read_author(line, state)
        else:
            fresh = line.gap > layout.gap or (alone and (line.gap > 0 or not layout.spaced))
            if state.body and fresh:
                state.close()
            state.body.append(line)
    state.close()
    tail = [LeftOut(line.span, reason_to_leave_out(line.text) or SYSTEM) for line in lines[end:]]
    return Thread(tuple(state.messages), (*state.left_out, *tail))


def _without_avatars(lines: Sequence[Line], state: _State) -> list[Line]:
    """The lines without initials that stand for a picture; the name below takes over the gap above them."""
    avatars = {at for at, (line, below) in enumerate(pairwise(lines)) if is_avatar(line.text, below.text)}
    avatars -= {at for at in avatars if not _stands_alone(lines, at)}
    state.left_out.extend(LeftOut(lines[at].span, SYSTEM) for at in sorted(avatars))
    return [
        replace(line, gap=max(line.gap, lines[at - 1].gap)) if at - 1 in avatars else line
        for at, line in enumerate(lines)
        if at not in avatars
    ]


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a moment or a message stands below the name; else the initials are the name, the name the message."""
    return at + 2 < len(lines) and (WHEN.fullmatch(lines[at + 2].text) is not None or not is_system(lines[at + 2].text))


def layout_of(lines: Sequence[Line]) -> Layout:
    """The layout of a section's lines, read from the gaps between them and before the lines that are clearly names."""
    gaps = Counter(line.gap for line in lines[1:])
    wide = {gap: count for gap, count in gaps.items() if gap}
    spaced = sum(wide.values()) >= gaps[0]
    gap = min(wide, key=lambda size: (-wide[size], size)) if wide and spaced else 0
    names = repeated_names(line.text for line in lines)
    clear = [line.gap > gap for line in lines[1:] if line.text in names or likeness(line.text) is Likeness.STRONG]
    return Layout(gap, spaced, sum(clear) * 2 > len(clear), names)


def is_author(lines: Sequence[Line], number: int, layout: Layout, *, pending: bool) -> bool:
    """Whether the line at `number` names the author of what follows; `pending` where it follows an author itself."""
    line = lines[number]
    if pending or number + 1 >= len(lines):
        return False
    following = lines[number + 1]
    if WHEN.fullmatch(following.text) and len(line.text.split()) <= 6 and not line.text.endswith("."):
        return True
    start, end = author_range(line.text)
    look = _look(line.text[start:end], layout)
    if look is Likeness.NONE:
        return False
    if number and not is_system(lines[number - 1].text):
        if layout.spaced and line.gap == 0:
            return False
        if line.gap > layout.gap and not layout.authors_behind_wide_gaps:
            return False
    if (is_system(following.text) and not stands_under_name(following.text)) or following.gap > layout.gap:
        return False
    stronger = _look(following.text, layout) is Likeness.STRONG and number + 2 < len(lines)
    return look is Likeness.STRONG or not stronger


def _look(text: str, layout: Layout) -> Likeness:
    return Likeness.STRONG if text in layout.names else likeness(text)


def _read_author(line: Line, state: _State) -> None:
    state.close()
    start, end = author_range(line.text)
    base, source = line.span.start, line.span.source
    state.author = source.span(base + start, base + end)
    if base + end < line.span.end:
        state.left_out.append(LeftOut(source.span(base + end, line.span.end), SYSTEM))


def _read_system(line: Line, state: _State) -> None:
    state.left_out.append(LeftOut(line.span, SYSTEM))
    target = reply_target(line.text)
    if target is not None and not state.body:
        state.reply = state.latest.get(target.casefold())
    elif state.body:
        state.close()


def _end_of_thread(lines: Sequence[Line]) -> int:
    """Where the page's own furniture begins behind the last comment."""
    end = len(lines)
    while end and reason_to_leave_out(lines[end - 1].text):
        above = lines[end - 2].text if end > 1 else ""
        if likeness(above) and not is_system(above):
            break
        end -= 1
    return end
