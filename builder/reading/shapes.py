"""Follows a record's type along a YAML tree: which record stands where, and where a text is expected."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from builder.model.fields import Record
from builder.reading.yaml_tree import Node

TAG_FIELDS = ("kind", "type")


def keys_of(record: type[Record] | None) -> list[str]:
    """The keys an author may write, under their names in the file."""
    return [field.alias or name for name, field in record.model_fields.items()] if record else []


def record_at(annotation: Any, path: tuple[int | str, ...]) -> type[Record] | None:
    """The record class that a path of keys, indexes and union tags leads to."""
    annotation, members = _unwrapped(annotation)
    if members:
        chosen = next((member for member in members if path and str(path[0]) in _tags(member)), None)
        return record_at(chosen, path[1:]) if chosen is not None else None
    if get_origin(annotation) is tuple:
        return record_at(get_args(annotation)[0], path[1:]) if path else None
    if get_origin(annotation) is dict:
        return record_at(get_args(annotation)[1], path[1:]) if path else None
    if not _is_record(annotation):
        return None
    return record_at(_field_type(annotation, path[0]), path[1:]) if path else annotation


def text_nodes(node: Node, annotation: Any) -> Iterator[Node]:
    """Every scalar that stands where the type wants free text; ids, dates and addresses have a pattern of their own."""
    if _has_pattern(annotation):
        return
    annotation, members = _unwrapped(annotation)
    if members:
        tag = next((value.scalar for value in map(node.get, TAG_FIELDS) if value is not None), None)
        chosen = next((member for member in members if tag in _tags(member)), None)
        yield from text_nodes(node, chosen) if chosen is not None else ()
    elif annotation is str and node.scalar is not None:
        yield node
    elif get_origin(annotation) is tuple:
        for item in node.items or ():
            yield from text_nodes(item, get_args(annotation)[0])
    elif get_origin(annotation) is dict:
        for _, value in node.entries or ():
            yield from text_nodes(value, get_args(annotation)[1])
    elif _is_record(annotation):
        for key, value in node.entries or ():
            yield from text_nodes(value, _field_type(annotation, key.scalar))


def _unwrapped(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """The type without `Annotated` and `None`, and its members where a real choice is left."""
    if get_origin(annotation) is Annotated:
        return _unwrapped(get_args(annotation)[0])
    if get_origin(annotation) not in (Union, UnionType):
        return annotation, ()
    members = tuple(argument for argument in get_args(annotation) if argument is not type(None))
    return _unwrapped(members[0]) if len(members) == 1 else (annotation, members)


def _is_record(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Record)


def _field_type(record: type[Record], key: int | str | None) -> Any:
    fields = record.model_fields.items()
    field = next((field for name, field in fields if (field.alias or name) == key), None)
    if field is None:
        return None
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def _has_pattern(annotation: Any) -> bool:
    if get_origin(annotation) is not Annotated:
        return False
    return any(getattr(extra, "pattern", None) is not None for extra in get_args(annotation)[1:])


def _tags(member: Any) -> tuple[Any, ...]:
    """The words that choose this member of a tagged union: the values of its `kind` or `type`."""
    kinds = (_field_type(member, name) for name in TAG_FIELDS) if _is_record(member) else ()
    return next((get_args(kind) for kind in kinds if get_origin(kind) is Literal), ())
