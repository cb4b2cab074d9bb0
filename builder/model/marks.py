"""What an author writes beside a text: where it comes from and the marks that teach with it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from builder.model.fields import Address, Day, Digest, Id, Kind, Reality, Record, State, Status, Text, Tongue


class Provenance(Record):
    """Where a text comes from and what may be done with it."""

    outlet: Text
    """Who published it."""
    date: Day = ""
    """When, as YYYY-MM-DD."""
    url: str = ""
    """Where it can be read, for reference documents."""
    licence: str = ""
    """The licence, such as CC-BY-4.0; “not ours” for reference documents."""


class Place(Record):
    """A place in another document."""

    document: Id
    """The other document's id."""
    at: Address | None = None
    """A paragraph or sentence, such as p1.s2."""
    quote: str = ""
    """Words that stand there once."""


class Mark(Record):
    """One label on one place of the text, with the reason a learner reads."""

    label: Id
    """A label of the taxonomy, such as voice-drift."""
    quote: str = ""
    """The marked words, exactly as they stand in the text."""
    at: Address | None = None
    """A paragraph, sentence or comment: p4, p4.s2, c17."""
    starts: str = ""
    """The first words found at that address; guards an address against a text that has changed."""
    nth: int | None = Field(default=None, ge=1)
    """Which occurrence of the quotation is meant, from 1."""
    before: str = ""
    """Words that stand right before the quotation."""
    after: str = ""
    """Words that stand right after the quotation."""
    voice: Id | None = None
    """On wording marks: whose voice the word stands in (a voice-… label)."""
    source: str = ""
    """Who is credited, in the words of the text or as a reader would name them."""
    speaker: str = ""
    """The short name for the script's margin; the source is shown where it is missing."""
    via: str = ""
    """The inner speaker where the source repeats somebody else."""
    cue: str = ""
    """The words that show it."""
    swap: str = ""
    """A plainer word for the same fact."""
    claim: str = ""
    """The claim in a few words, for the ledger; the marked words are used where it is missing."""
    settle: str = ""
    """What would settle the claim."""
    origin: Place | None = Field(default=None, alias="from")
    """On move marks: the place in the earlier version."""
    status: Status
    """clear, defensible, contested or decoy."""
    credit: bool = False
    """True for something the text does well."""
    other: str = ""
    """On defensible marks: the label that also earns credit; none for “no mark at all”."""
    near: str = ""
    """The near miss: when the other answer would have been right."""
    why: Text
    """Why, in a sentence a fifteen-year-old understands."""


class CommentMark(Record):
    """What one comment is, how serious, and how it may be shown."""

    at: Address
    """The comment, such as c17."""
    labels: tuple[Id, ...]
    """com-… and cs-… labels; the first is the main one."""
    severity: int = Field(ge=0, le=4)
    """0 fair · 1 rude · 2 hostile to a group or silencing · 3 dehumanising, slur, glorifying · 4 threat, incitement."""
    targets: Literal["participant", "public-figure", "group", "outlet", "nobody", "idea"] = "nobody"
    """Whom it is aimed at."""
    status: Status = Status.CLEAR
    """clear, defensible, contested or decoy."""
    describe: str = ""
    """A description shown instead of the words; required at severity 4."""
    why: Text
    """Why, in a sentence a fifteen-year-old understands."""


class Verdict(Record):
    """The card a reader should be able to fill: no true or false, but what is known and what would settle the rest."""

    known: tuple[Text, ...]
    """What the text lets a reader rely on."""
    claimed: tuple[Text, ...]
    """What is claimed, and by whom."""
    unknown: tuple[Text, ...]
    """What nobody can know from this text."""
    settle: tuple[Text, ...]
    """What would settle it."""


class SetAside(Record):
    """A line of a saved page that the reader left out of the text."""

    line: int = Field(ge=1)
    """The line in the file the lesson was drafted from."""
    reason: Text
    """Why it is not part of the text."""
    text: str = ""
    """The line itself; empty for reference documents, whose text is not ours."""


class MarksFile(Record):
    """A file ID.marks.yml: one document's provenance and marks."""

    version: int = Field(alias="schema", ge=1, le=1)
    """The version of this format: 1."""
    document: Id
    """The document's id; its text is ID.txt beside this file, unless `file` names a reference document."""
    kind: Kind
    """wire, rewrite, feature, briefing, thread or page."""
    reality: Reality
    """fictional or reference."""
    title: Text
    """The title shown on the site; never hostile, never longer than the text's own headline needs."""
    language: Tongue = ""
    """The language of the text, such as en or ar, where it is not the site's own."""
    story: Id | None = None
    """An id shared by all documents of one story; they link to each other."""
    source: Provenance
    """Who published it, when, under what licence."""
    state: State
    """drafted, edited or reviewed."""
    reviewed_by: str = ""
    """Who signed the review; required for reviewed, forbidden otherwise."""
    file: str = ""
    """Reference documents: the file's name in a documents folder."""
    sha256: Digest = ""
    """Reference documents: the file's SHA-256, so that marks never sit on another text."""
    note: str = ""
    """A content note, in neutral words, shown before the text."""
    summary: str = ""
    """One sentence on what the text is and what it teaches best."""
    marks: tuple[Mark, ...] = ()
    comments: tuple[CommentMark, ...] = ()
    verdict: Verdict | None = None
    left_out: tuple[SetAside, ...] = ()
