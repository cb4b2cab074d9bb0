"""Says who speaks at a marked place and how one can tell, and when another voice would have been right."""

from __future__ import annotations

import re

from builder.model.fields import Status
from builder.model.phrase import Phrase, phrase, together
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS

OUTLET = "voice-outlet"
ATTRIBUTED = "voice-attributed"
NESTED = "voice-nested"
UNSOURCED = "voice-unsourced"
DRIFT = "voice-drift"
MIXED = "voice-mixed"
HERE = {
    DRIFT: phrase("Here no word says who is speaking, and the account of {source} runs on."),
    UNSOURCED: phrase("Here it is passed on as heard, and nobody is named."),
    MIXED: phrase("Here some words are {source}’s and the rest are {outlet}’s."),
    NESTED: phrase("Here {source} passes on what {via} said."),
}
NEAR = {
    OUTLET: phrase("If {outlet} had seen it or looked it up, and told it as its own, it would be the outlet’s voice."),
    ATTRIBUTED: phrase("With a name and a saying-word that cover these words, it would be a source’s voice."),
    DRIFT: phrase(
        "If a source stood in the sentence before, and only that source could know this, it would be fading."
    ),
    UNSOURCED: phrase("“Reportedly” or “it is said”, with no name beside it, would make it somebody’s."),
    NESTED: phrase("If a source told what another person had said, it would be second-hand."),
    MIXED: phrase("A few of a source’s words in quotation marks, inside the outlet’s sentence, would mix two voices."),
}
UNSETTLED = phrase("More than one answer can be argued for here, and this is none of them.")
UNCUED = phrase("Without a saying-word, and with no source to know it from, it would be the outlet’s own statement.")


def source_of(placed: PlacedMark) -> str:
    """Who is credited, as words that fit into a sentence."""
    named = placed.mark.source or placed.mark.speaker
    return by_itself(named) if named else phrase("the source")


def by_itself(source: str) -> str:
    """A source as one can name it out of its place: “its spokesman, Ann Lee” becomes “spokesman Ann Lee”."""
    return re.sub(r"^(?:its|his|her|their|our) ([\w -]+),? (?=[A-Z])", r"\1 ", source)


def outlet_of(text: StudyText) -> str:
    """The outlet, as words that fit into a sentence: CPA, the Hallin Beacon."""
    name = text.file.source.outlet
    return f"the{name[3:]}" if name.startswith("The ") else name


def here(placed: PlacedMark, text: StudyText) -> Phrase:
    """How one can tell whose voice this is: the words that show it, or that there are none."""
    mark, label, source = placed.mark, placed.label.id, source_of(placed)
    if label == OUTLET:
        return phrase("Here nobody else is credited, so {outlet} speaks for itself.", outlet=outlet_of(text))
    if label == ATTRIBUTED or (label == NESTED and not mark.via):
        if mark.cue:
            return phrase("Here “{cue}” gives the words to {source}.", cue=mark.cue, source=source)
        return phrase("Here the words belong to {source}.", source=source)
    if label == UNSOURCED and mark.cue:
        return phrase("Here “{cue}” says that it was heard somewhere, and nobody is named.", cue=mark.cue)
    return HERE.get(label, HERE[MIXED]).about(source=source, via=mark.via, outlet=outlet_of(text))


def _once(placed: PlacedMark) -> Phrase:
    """That one saying-word stands between the source and the reader: how one can tell that no second one does."""
    mark, source = placed.mark, source_of(placed)
    if mark.cue:
        return phrase("Here there is one: “{cue}” gives the words to {source}.", cue=mark.cue, source=source)
    return phrase("Here there is one: the words belong to {source}.", source=source)


def refused(label: str, placed: PlacedMark, text: StudyText) -> tuple[str, str]:
    """Why another voice is not the answer here, by the question that decides it, and when it would have been."""
    near = UNCUED if label == OUTLET and placed.label.id != DRIFT else NEAR[label].about(outlet=outlet_of(text))
    if placed.mark.status is Status.DEFENSIBLE:
        return together(" ", (LABELS[label].question, UNSETTLED)), near
    reason: str = LABELS[label].question
    shown: str = here(placed, text)
    if label == DRIFT and placed.label.id == OUTLET:
        shown = placed.mark.why
    elif label == DRIFT:
        reason = phrase("A source has faded where no word shows it any longer.")
    elif label == MIXED:
        reason = phrase("Two voices mix where quotation marks hold some of the words. There are none in these.")
    elif label == NESTED and placed.label.id == ATTRIBUTED:
        shown = _once(placed)
    return together(" ", (reason, shown)), near
