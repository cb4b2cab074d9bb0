"""What happens to a statement on its way from one version of a story to the next."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_move = partial(Label, layer=Layer.MOVE, skill=Skill.ATTRIBUTION)

LABELS: tuple[Label, ...] = (
    _move(
        id="move-kept",
        name="Attribution kept",
        level=Level.EXTENDED,
        fine=True,
        credit=True,
        definition="The later version still credits the source that the earlier one credited.",
        question="Is the same source still credited in the later version?",
        plain="The later version still tells you whose word it is.",
        confusions="A shorter name counts as kept while everyone can tell who is meant.",
        confusable_with=("move-dropped", "move-blurred"),
    ),
    _move(
        id="move-dropped",
        name="Attribution dropped",
        level=Level.CORE,
        definition="A source's statement in the earlier version is the outlet's own in the later one.",
        question="Who says it in the first version, and who says it in the second?",
        plain="The first version credits a source; the second says the same thing as its own.",
        confusions="Where one opening clearly credits everything that follows, both readings can be defended.",
        confusable_with=("move-kept", "move-headline-drop"),
    ),
    _move(
        id="move-headline-drop",
        name="Headline states it",
        level=Level.EXTENDED,
        definition="The body credits a source; the headline says the same thing as a fact.",
        question="If I cover the body, would I know that this is somebody's claim?",
        plain="The story credits a source and its headline does not.",
        confusions="A short headline that ends in “– ministry”, or quotes the claim, does credit somebody.",
        confusable_with=("move-dropped",),
    ),
    _move(
        id="move-hardened",
        name="Made more certain",
        level=Level.EXTENDED,
        strictness=Strictness.TOLERANT,
        definition="A saying-word or a hedge has been replaced by one that sounds surer.",
        question="Is the second version surer than the first gave reason to be?",
        plain="The words became surer on the way, without a new reason.",
        confusions="A new confirmation that the text names is a reason, so that is not hardening.",
        confusable_with=("move-softened", "move-coloured", "cue-endorsing"),
    ),
    _move(
        id="move-softened",
        name="Made less certain",
        level=Level.EXTENDED,
        strictness=Strictness.TOLERANT,
        definition="A saying-word or a hedge has been replaced by one that sounds less sure.",
        question="Is the second version less sure than the first gave reason to be?",
        plain="The words became less sure on the way, without a new reason.",
        confusions="A correction or a new doubt that the text names is a reason, so that is not softening.",
        confusable_with=("move-hardened",),
    ),
    _move(
        id="move-blurred",
        name="Source made vague",
        strictness=Strictness.TOLERANT,
        definition="A particular source of the earlier version is a vague one in the later.",
        question="Can I still tell exactly who said it?",
        plain="A source one could name has turned into a vague one.",
        confusions="A shorter name is not vague while it still points to one body or person.",
        confusable_with=("move-kept",),
    ),
    _move(
        id="move-trimmed",
        name="Caveat cut",
        level=Level.EXTENDED,
        strictness=Strictness.TOLERANT,
        definition="A denial, a caveat or a note that something could not be checked is missing from the later "
        "version.",
        question="What protected the reader in the first version and is missing from the second?",
        plain="Something that told the reader to be careful has been left out.",
        confusions="If the claim it belonged to was left out as well, the cut can be defended.",
        confusable_with=("support-flagged", "support-no-reply"),
    ),
    _move(
        id="move-coloured",
        name="Plain word coloured",
        strictness=Strictness.TOLERANT,
        definition="A plain word of the earlier version is a loaded one in the later.",
        question="Is it the same fact with a new attitude?",
        plain="The fact stayed and the attitude was added.",
        confusions="A word that is only more exact adds a fact, not an attitude.",
        confusable_with=("move-hardened", "loaded-event"),
    ),
    _move(
        id="move-added",
        name="New claim added",
        definition="The later version holds a claim that the earlier one does not, and names no source for it.",
        question="Is this in the first version? If not, where is it from?",
        plain="This claim joined the story on the way, and nobody is named for it.",
        confusions="A new source, or the outlet's own reporting, that is named counts to the credit of the text.",
        confusable_with=("background-fact",),
    ),
)
"""Our own set. That comparing cases teaches rests on the meta-analysis of Alfieri et al. (2013)."""
