"""Knows the words a comment system prints around messages, and finds where a page's comment section begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder.documents.furniture import reason_to_leave_out
from builder.documents.furniture_forms import MARKERS, SYSTEM, WHEN
from builder.documents.lines import Line, ends_with_stop
from builder.documents.names import author_range, likeness
from builder.documents.practice_thread import OPENING, is_header

_LONGEST = 120
_NEAR = 30
_FLAGS = re.IGNORECASE
_COUNTED = re.compile(
    r"(?:\d[\d.,]* )?comments?(?: ?\(\d+\))?:?|(?:leave|post|add|write) a comment|(?:join|start) the discussion", _FLAGS
)
_SPLITTING = re.compile(
    r"(?:\W{0,2}(?:reply|like|dislike|share|report|flag|upvote|downvote|vote up|vote down|permalink|quote|edit|delete)"
    r"(?: ?\(?\d+\)?)?\W{0,3}){1,8}"
    r"|\d+ (?:likes?|dislikes?|votes?|upvotes?|points?|replies|reply)"
    r"|(?:view|show|hide|load)(?: all| more| \d+)* (?:replies|reply|comments)(?: ?\(\d+\))?"
    r"|(?:\d+ )?comments? (?:deleted|removed).{0,40}|log ?in to reply|\W?\d{1,4}\W?",
    _FLAGS,
)
_AROUND = re.compile(
    r"(?:show|read|see) (?:more|less)|(?:guest|member|author|admin|moderator|subscriber|edited|pinned|verified)"
    r"|(?:last )?edited .{1,60}|(?:posted |commented )?(?:on |at )?" + WHEN.pattern,
    _FLAGS,
)
_REPLY_TO = re.compile(r"(?:in )?reply(?:ing)? to:? +(?P<name>.{1,60})", _FLAGS)


def is_system(text: str) -> bool:
    """Whether a line of a comment section is printed by the system and written by nobody."""
    if len(text) > _LONGEST:
        return False
    if is_marker(text) or splits_comments(text) or stands_under_name(text):
        return True
    return reason_to_leave_out(text) == SYSTEM


def is_marker(text: str) -> bool:
    """Whether a line can only stand at the head of a comment section (`View all comments`)."""
    return len(text) <= _LONGEST and MARKERS.fullmatch(text) is not None


def splits_comments(text: str) -> bool:
    """Whether a system line stands behind a message and so ends it (`Reply`, `12 likes`)."""
    return len(text) <= _LONGEST and _SPLITTING.fullmatch(text) is not None


def stands_under_name(text: str) -> bool:
    """Whether a system line belongs between a name and its message (`3 days ago`, `In reply to Mira`)."""
    return len(text) <= _LONGEST and (reply_target(text) is not None or _AROUND.fullmatch(text) is not None)


def reply_target(text: str) -> str | None:
    """The name in a line such as `In reply to Mira`, or nothing."""
    match = _REPLY_TO.fullmatch(text) if len(text) <= _LONGEST else None
    return match["name"].strip() if match else None


def is_practice_opening(lines: Sequence[Line], number: int) -> bool:
    """Whether a line `Comments` opens comments of the practice format."""
    return lines[number].text == OPENING and number + 1 < len(lines) and is_header(lines[number + 1])


def start_of_comments(lines: Sequence[Line]) -> int | None:
    """The number of the line that opens the comment section, or nothing where the page has none.

    A counter or link such as `3 comments` may also stand above the article, as furniture: it opens the section only
    behind two lines of article. Where no name follows at once, one must come later.
    """
    sentences = 0
    fallback: int | None = None
    for number, line in enumerate(lines):
        text = line.text
        if is_practice_opening(lines, number):
            return number
        counted = len(text) <= _LONGEST and _COUNTED.fullmatch(text) is not None
        if is_marker(text) or (counted and sentences > 1):
            if _names_follow(lines, number):
                return _first_of_run(lines, number)
            fallback = number if sentences > 1 else fallback
        elif len(text) > _LONGEST or ends_with_stop(text):
            sentences += 1
    return _first_of_run(lines, fallback) if fallback is not None and _any_names(lines, fallback) else None


def _first_of_run(lines: Sequence[Line], number: int) -> int:
    while number and is_system(lines[number - 1].text):
        number -= 1
    return number


def _names_follow(lines: Sequence[Line], number: int) -> bool:
    near = (line.text for line in lines[number + 1 : number + 1 + _NEAR])
    following = next((text for text in near if not is_system(text)), "")
    start, end = author_range(following[:_LONGEST])
    return bool(likeness(following[start:end])) if len(following) <= _LONGEST else False


def _any_names(lines: Sequence[Line], number: int) -> bool:
    return any(likeness(line.text) for line in lines[number + 1 :] if len(line.text) <= _LONGEST)
