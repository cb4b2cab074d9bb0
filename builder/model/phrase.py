"""Words of ours that a page says in its own language: the English as it stands, and what it was made from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Phrase(str):
    """English words that know how to be said in another language.

    It is a `str`, so that whatever knows nothing of languages (a digest, a comparison, a log) has the English. The
    templates' environment puts it into the page's language where it is written out. Words that an author wrote are
    plain strings and never become phrases.
    """

    many: str
    number: int | None
    values: dict[str, object]
    context: str
    message: str
    parts: tuple[str, ...]
    cased: Callable[[str], str]

    def __new__(
        cls,
        message: str,
        many: str = "",
        number: int | None = None,
        context: str = "",
        values: dict[str, object] | None = None,
        parts: tuple[str, ...] = (),
        cased: Callable[[str], str] = str,
    ) -> Phrase:
        filling = values or {}
        one = message if number is None or number == 1 else many
        english = message.join(parts) if parts else filled(one, filling)
        made = super().__new__(cls, cased(english))
        made.message, made.many, made.number, made.context = message, many, number, context
        made.values, made.parts, made.cased = filling, parts, cased
        return made

    def said(self, look_up: Callable[[Phrase], str]) -> str:
        """The words as `look_up` finds them for message, number and context, with everything inside said as well."""
        if self.parts:
            return look_up(self).join(_said(part, look_up) for part in self.parts)
        words = filled(look_up(self), {name: _said(value, look_up) for name, value in self.values.items()})
        return self.cased(words)

    def about(self, **values: object) -> Phrase:
        """The same words with these values in their {places}: for sentences that wait in a table."""
        return Phrase(self.message, self.many, self.number, self.context, {**self.values, **values}, self.parts)


def _said(value: object, look_up: Callable[[Phrase], str]) -> str:
    return value.said(look_up) if isinstance(value, Phrase) else str(value)


def filled(text: str, values: Mapping[str, object]) -> str:
    """A text with its {names} filled in; a name nobody gave stays as it is."""
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), text)


def phrase(message: str, **values: object) -> Phrase:
    """Words of ours, collected for translation; {names} are filled with the values, which may be phrases too."""
    return Phrase(message, values=values)


def plural(one: str, many: str, number: int, **values: object) -> Phrase:
    """Words that depend on a number, which is {n}."""
    return Phrase(one, many, number, values={"n": number, **values})


def labelled(message: str) -> Phrase:
    """A name, question or rule of the taxonomy: content, but met on every page; translated in the context “label”."""
    return Phrase(message, context="label")


def together(between: str, parts: Iterable[str]) -> str:
    """Several phrases or words of others with something between them, which may be a phrase itself."""
    listed = tuple(parts)
    return Phrase(between, parts=listed) if listed else ""


def small(text: str) -> str:
    """A phrase of one label as it stands inside a sentence: in small letters."""
    return _in_case(text, str.lower)


def begun(text: str) -> str:
    """Words as they stand at the beginning: the first letter large, the others as they are."""
    return _in_case(text, _large)


def continued(text: str) -> str:
    """A sentence as it goes on after a colon: the first letter small, the others as they are."""
    return _in_case(text, _little)


def _in_case(text: str, cased: Callable[[str], str]) -> str:
    return Phrase(text.message, context=text.context, cased=cased) if isinstance(text, Phrase) else cased(text)


def _large(text: str) -> str:
    return text[:1].upper() + text[1:]


def _little(text: str) -> str:
    return text[:1].lower() + text[1:]
