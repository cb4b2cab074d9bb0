"""Takes comments and needless space out of scripts and styles; the readable ones stay in the repository. Pure."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import rcssmin  # type: ignore[import-untyped]
import rjsmin  # type: ignore[import-untyped]

_SHRINKERS: MappingProxyType[str, Callable[..., str]] = MappingProxyType({"css": rcssmin.cssmin, "js": rjsmin.jsmin})


def shrunk(name: str, data: bytes) -> bytes:
    """The file's bytes, smaller if it is a script or a style sheet.

    Comments that begin with `/*!` stay: that is where licences of other people's files stand. A file that is not
    UTF-8 is left as it is. rjsmin does not know a template inside another one's `${}`: no script may have one.
    """
    shrink = _SHRINKERS.get(name.rsplit(".", 1)[-1])
    if shrink is None:
        return data
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    return str(shrink(text, keep_bang_comments=True)).encode("utf-8")
