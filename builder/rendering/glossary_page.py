"""Makes the glossary from the taxonomy: every label with the question that decides it."""

from __future__ import annotations

from types import MappingProxyType

from builder.model.label import Label, Layer, Level
from builder.model.phrase import phrase
from builder.model.taxonomy import LABELS
from builder.rendering.environment import Page
from builder.rendering.styles import LISTS

LAYER_NAMES = MappingProxyType(
    {
        Layer.VOICE: phrase("Whose voice?"),
        Layer.ATTRIBUTION: phrase("How speech is reported"),
        Layer.STANCE: phrase("What the saying-word does"),
        Layer.SOURCE: phrase("What kind of source?"),
        Layer.MOVE: phrase("From one version to the next"),
        Layer.CLAIM: phrase("What kind of claim?"),
        Layer.SUPPORT: phrase("What stands behind it?"),
        Layer.WORDING: phrase("Loaded and plain words"),
        Layer.COMMENT: phrase("What a comment is"),
        Layer.COUNTERSPEECH: phrase("Good answers"),
        Layer.RESPONSE: phrase("What one can do"),
    }
)


def glossary_page() -> Page:
    """All labels by layer; those only authors need stand in a folded part of each layer."""
    return Page(
        path="glossary.md",
        template="glossary.html.j2",
        styles=(LISTS,),
        title=phrase("Glossary"),
        description=phrase("Every label of this site in one or two sentences, with the question that decides it."),
        values={"layers": tuple(_layer(layer) for layer in Layer), "labels": LABELS},
    )


def _layer(layer: Layer) -> tuple[str, str, tuple[Label, ...], tuple[Label, ...]]:
    """A layer's id and name, the labels learners meet, and those for authors."""
    labels = [label for label in LABELS.values() if label.layer is layer]
    learners = tuple(label for label in labels if label.level is not Level.AUTHOR)
    authors = tuple(label for label in labels if label.level is Level.AUTHOR)
    return layer.value, LAYER_NAMES[layer], learners, authors
