"""Makes a document's page: every view of one text on one page."""

from __future__ import annotations

from builder.model.fields import Reality
from builder.model.marks import SetAside
from builder.model.phrase import phrase
from builder.model.study import StudyText
from builder.project import Project
from builder.rendering.card import card
from builder.rendering.comment_view import comment_views
from builder.rendering.environment import Page
from builder.rendering.styles import VIEWS
from builder.rendering.table_views import claim_views, credit_views, mark_views, words_views
from builder.rendering.text_view import ALL, text_view
from builder.rendering.used_in import UsedIn
from builder.study.dose import content_note


def document_page(text: StudyText, project: Project, used: UsedIn) -> Page:
    """The page of one text. Where its file was not given, the page says what to fetch."""
    shown = card(text)
    values: dict[str, object] = {
        "card": shown,
        "view": text_view(text, "", ALL if text.document is not None and text.document.paragraphs else ()),
        "claims": claim_views(text),
        "groups": words_views(text),
        "marks": mark_views(text, text.marks),
        "credits": credit_views(text),
        "comments": comment_views(text, text.comments),
        "note": content_note(text, text.comments) if text.comments else "",
        "verdict": text.file.verdict,
        "left_out": left_out(text),
        "story": tuple(card(other) for other in project.story(text)),
        "lessons": used.texts.get(text.id, ()),
        "prefix": "",
    }
    return Page(
        path=f"documents/{text.id}/index.md",
        template="document.html.j2",
        styles=(VIEWS,),
        title=text.file.title,
        description=phrase(
            "{kind}, {outlet}: read as a script, with its map, claims and loaded words.",
            kind=shown.kind,
            outlet=shown.outlet,
        ),
        crumbs=((phrase("Home"), "index.html"), (phrase("Documents"), "documents/index.html")),
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
