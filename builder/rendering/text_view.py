"""Puts together the showing of one text: its card, script, article, map and share."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.study import StudyText
from builder.rendering.card import Card, card
from builder.rendering.script_view import BlockView, block_views
from builder.rendering.strips import MapView, ShareView, map_view, share_view

ALL = ("text", "map", "share")


@dataclass(frozen=True, slots=True)
class TextView:
    """One showing of a text on a page. `prefix` begins the ids of its sentences; `show` names the views wanted."""

    card: Card
    prefix: str
    show: tuple[str, ...]
    blocks: tuple[BlockView, ...]
    map: MapView
    share: ShareView


def text_view(text: StudyText, prefix: str, show: tuple[str, ...] = ALL) -> TextView:
    """The views of a text. Without its sentences (no file, or a thread) the lists are empty."""
    blocks = block_views(text) if "text" in show else ()
    return TextView(card(text), prefix, show, blocks, map_view(text, prefix), share_view(text))
