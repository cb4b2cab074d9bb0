"""Makes a document's page: every view of one text on one page."""

from __future__ import annotations

from builder.model.fields import Reality
from builder.model.marks import SetAside
from builder.model.study import StudyText
from builder.project import Project
from builder.rendering.card import card
from builder.rendering.comment_view import comment_views, content_note
from builder.rendering.environment import Page
from builder.rendering.lesson_page import lesson_texts
from builder.rendering.table_views import claim_views, credit_views, mark_views, words_views
from builder.rendering.text_view import ALL, text_view


def document_page(text: StudyText, project: Project) -> Page:
    """The page of one text. Where its file was not given, the page says what to fetch."""
    shown = card(text)
    values: dict[str, object] = {
        "card": shown,
        "view": text_view(text, "", ALL if text.document is not None and text.document.paragraphs else ()),
        "claims": claim_views(text),
        "groups": words_views(text),
        "marks": mark_views(text, text.marks),
        "credits": credit_views(text),
        "comments": comment_views(text),
        "note": content_note(text) if text.comments else "",
        "verdict": text.file.verdict,
        "left_out": left_out(text),
        "story": tuple(card(other) for other in project.story(text)),
        "lessons": tuple(placed.lesson for placed in project.lessons.values() if text in lesson_texts(placed, project)),
        "prefix": "",
    }
    return Page(
        path=f"documents/{text.id}/index.md",
        template="document.html.j2",
        title=text.file.title,
        description=f"{shown.kind}, {shown.outlet}: read as a script, with its map, claims and loaded words.",
        crumbs=(("Home", "index.html"), ("Documents", "documents/index.html")),
        scripts=() if shown.missing else ("assets/js/script.js",),
        listed=not text.comments,
        values=values,
    )


def left_out(text: StudyText) -> tuple[SetAside, ...]:
    """What was set aside: as the file says, or as the reader found it; never the words of a reference document.

    A practice text was written for this site, so nothing is missed that its reader passed over.
    """
    hidden = text.file.reality is Reality.REFERENCE
    if text.file.left_out:
        return tuple(line.model_copy(update={"text": ""}) if hidden else line for line in text.file.left_out)
    if text.document is None or not hidden:
        return ()
    return tuple(
        SetAside(line=run.span.source.position(run.span.start)[0], reason=run.reason) for run in text.document.left_out
    )
