"""A language nobody speaks: every message with accents on its letters and almost half as long again.

What still shows plain English letters on a page said in it was never marked for translation.
"""

from __future__ import annotations

import re
from io import BytesIO

from babel.messages.pofile import write_po

from builder.languages import Language, language
from builder.sources import RawFile
from tests.messages import collected

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ODD = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"
_ACCENTS = str.maketrans(_PLAIN, _ODD)
_KEPT = re.compile(r"(%\(\w+\)s|%%|\{\w+\}|<[^>]+>|&\w+;)")


def accented(text: str) -> str:
    """The text with accents and two fifths longer; places to fill and markup stay."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    longer = " ".join(["ǿǿǿǿ"] * round(len(text) * 0.08)) if len(text.strip()) > 2 else ""
    return "".join(parts) + (f" {longer}" if longer else "")


def pseudo() -> Language:
    """The language, under the code of Esperanto."""
    catalog = collected()
    catalog.locale = "eo"  # type: ignore[assignment]
    for message in catalog:
        if message.id:
            one = isinstance(message.id, str)
            message.string = accented(message.id) if one else tuple(accented(part) for part in message.id)
    out = BytesIO()
    write_po(out, catalog)
    made = language("eo", [RawFile("eo.po", out.getvalue())]).value
    assert made is not None and made.code == "eo"
    return made
