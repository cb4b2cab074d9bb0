"""Everything that was read, by id, in the order readers should meet it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from builder.exercises import PlacedExercise
from builder.lessons import PlacedLesson
from builder.model.settings import Settings
from builder.model.study import StudyText


@dataclass(frozen=True, slots=True)
class Project:
    """Lessons in the order of their folders, texts and exercises by id. Drafts from a folder come last."""

    lessons: Mapping[str, PlacedLesson]
    texts: Mapping[str, StudyText]
    exercises: Mapping[str, PlacedExercise]
    unreadable: frozenset[str] = frozenset()
    """Ids, by their file names, of texts and exercises that have mistakes of their own and could not be read."""
    settings: Settings = field(default_factory=Settings)

    def story(self, text: StudyText) -> tuple[StudyText, ...]:
        """The other texts of the same story."""
        story = text.file.story
        return tuple(
            other for other in self.texts.values() if story and other.file.story == story and other.id != text.id
        )
