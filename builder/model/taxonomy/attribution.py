"""The parts of an attribution, source, cue and content, and the forms that reported words take."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill

_part = partial(Label, layer=Layer.ATTRIBUTION, skill=Skill.ATTRIBUTION)

LABELS: tuple[Label, ...] = (
    _part(
        id="attr-source",
        name="The source",
        level=Level.EXTENDED,
        definition="The words that say who is credited: a person, a body or a document, with its title or description.",
        question="Who is given the credit or the blame for saying it?",
        plain="The source is whoever would have to answer for the words.",
        confusions="“It” in “it is said” names nobody. A report or a letter can be a source.",
        confusable_with=("attr-cue",),
    ),
    _part(
        id="attr-cue",
        name="The cue",
        level=Level.EXTENDED,
        definition="The word or sign that shows somebody is speaking, writing or thinking.",
        question="Which word or sign tells me that these are somebody's words?",
        plain="The cue is what turns a statement into somebody's statement.",
        confusions="A colon, a dash, “according to” and “in her view” count. Plain actions such as “tried” do not.",
        confusable_with=("attr-source", "mark-hearsay"),
    ),
    _part(
        id="attr-content",
        name="The content",
        level=Level.EXTENDED,
        definition="What the source is said to have said, written or thought.",
        question="What exactly is being put into their mouth, and where does it stop?",
        plain="The content reaches as far as the words are clearly the source's, and no further.",
        confusions="The next sentence is not part of it unless something shows that the source is still speaking.",
        confusable_with=("voice-drift",),
    ),
    _part(
        id="form-direct",
        name="Exact words",
        level=Level.EXTENDED,
        definition="Direct speech: the source's own words, in quotation marks or set apart as theirs.",
        question="Are these offered as the exact words that were used?",
        plain="Quotation marks promise the source's exact words.",
        confusions="The promise is about the wording, not about the truth. Words may be translated or cut short.",
        confusable_with=("form-indirect", "form-mixed"),
    ),
    _part(
        id="form-indirect",
        name="Reported words",
        level=Level.EXTENDED,
        definition="Indirect speech: the outlet tells in its own wording what the source said.",
        question="Has the outlet put into its own words what the source said?",
        plain="The source made the statement; the outlet chose the words for it.",
        confusions="A loaded word here may be the outlet's choice although the statement is the source's.",
        confusable_with=("form-direct", "form-mixed"),
    ),
    _part(
        id="form-mixed",
        name="Part quotation",
        definition="Mixed speech: reported words with a few exact ones in quotation marks among them.",
        question="Which words are inside the marks, and would I lose a speaker if the marks went?",
        plain="Only the words inside the marks are promised as exact.",
        confusions="With a speaker at hand it is a part quotation; with none, the marks only show an attitude.",
        confusable_with=("form-direct", "form-indirect", "form-scare-quote", "voice-mixed", "scare-quotes"),
    ),
    _part(
        id="form-scare-quote",
        name="Marks without speaker",
        definition="Quotation marks that hold a word at arm's length and quote nobody.",
        question="If I delete the marks, do I lose a speaker or only an attitude?",
        plain="Nobody is being quoted here; the marks show an attitude.",
        confusions="It is not an attribution, so look at it as wording. Titles and terms wear the same marks and are "
        "fine.",
        confusable_with=("form-mixed", "voice-mixed", "scare-quotes"),
    ),
    _part(
        id="form-denial",
        name="Denial or refusal",
        definition="The source says no, or says that it will not speak.",
        question="Is the source saying no, or saying that it will not say?",
        plain="A denial is that side's account; “no comment” tells you only that it was asked.",
        confusions="Neither a denial nor a refusal is evidence of guilt, or of innocence.",
        confusable_with=("support-disputed", "support-no-reply"),
    ),
)
"""Source, cue and content, direct, indirect and mixed: the terms of PARC 3 (Pareti 2016) and of PolNeAR's guidelines,
which also rule that scare quotes are no attribution and that declining to comment is an act of speech."""
