"""Lists what hostility looks like as a pattern over word classes (tagging), each pattern with its label.

The kinds follow Coe et al. (2014) for incivility, the hallmarks of dangerous speech (Benesch) and the functional
tests of HateCheck (Röttger et al. 2021) for threats, dehumanisation and hatred of groups.
"""

from __future__ import annotations

import re
from types import MappingProxyType

_TO = r"[xQXAcmTwV]"


def _patterns(*pairs: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((label, re.compile(pattern)) for label, pattern in pairs)


HARM = _patterns(
    # first person announces harm to somebody
    ("com-threat", rf"F[xwBX]{{0,1}}W[xwBX]{{0,2}}H(?:{_TO}{{0,3}}[YEGKpM]|{_TO}{{0,2}}[TZ])"),
    ("com-threat", r"t"),
    # imperative or “should”, harm, people
    ("com-incite", rf"(?:^|[.!?,\"])[wx]{{0,1}}[H](?:{_TO}|[&MGp]){{0,4}}[KGMZ]"),
    ("com-incite", r"(?:^|[.!?,\"])[wx]{0,1}H(?:[xQ]){0,2}[TpE](?![wS])"),
    ("com-incite", rf"O[xw]{{0,2}}H(?:{_TO}|[&MGpS]){{0,4}}[KGTMZE]"),
    ("com-incite", r"[GTKpMEYZ][^.?!NO]{0,8}O[xw]{0,1}(?:B|d)[xwQ]{0,1}[hH]"),
    ("com-incite", r"[GTKMZ][^.?!NO]{0,3}v[xw]{0,1}(?:B[xw]{0,1})?h"),
    ("com-incite", r"(?:^|[.!?,&\"OYN])[xw]{0,2}z[^.?!h]{0,6}a"),
    ("com-incite", r"O[xwA]{0,3}a"),
    ("com-incite", r"(?:^|[.!\"])[wx]?[ha][wk]{0,2}[TmxQ]{0,2}[MKGT]"),
    ("com-incite", r"s"),
)

HATRED = _patterns(
    ("com-dehumanise", r"[GTZ][wKps&,G]{0,2}B[xQAXIBwckV]{0,4}V"),
    ("com-dehumanise", r"K[^.?!,N]{0,1}B[xQAXIck]{0,3}V"),
    ("com-dehumanise", r"p[^.?!,N]{0,4}B[xQAXIck]{0,3}V"),
    ("com-dehumanise", r"[AXc]?[GZ]V"),
    ("com-dehumanise", r"[XA]V[x&]{0,1}G"),
    ("com-dehumanise", r"V[xw]{0,2}[GZ][.!?]?$"),
    ("com-dehumanise", r"[GYTZ][^.?!N]{0,4}k[xA]{0,2}w?V"),
    ("com-dehumanise", r"V[&xw]{0,3}wY"),
    ("com-dehumanise", r"[GTZ][wK]{0,1}BN[xw]{0,2}[uK]"),
    ("com-dehumanise", r"[GTZ]B[xw]{0,2}(?:NwVu)"),
    ("com-collective-guilt", r"C"),
    ("com-glorify", r"[GTKpZYE][^.?!N]{0,3}D"),
    ("com-glorify", r"D[^.?!N]{0,2}[GTKpZYE]"),
    ("com-glorify", r"Fg[^.?!N]{0,3}[GTEKYp][^.?!N]{0,3}d"),
    ("com-glorify", r"(?:^|[.!FB])g[^.?!N]{0,4}[GTEKp][^.?!N]{0,3}[dh]"),
    ("com-glorify", r"FW+w{0,2}[xQAT]{0,2}[GKTE]w?[Hhd]"),
    ("com-mirror-threat", r"[TG][WxwB]{0,4}[Hhn][xw]{0,2}[Fm]"),
    ("com-deny", r"q"),
    ("com-identity-attack", r"(?:A[&,]?){1,3}x?G"),
    ("com-identity-attack", r"X[xA]{0,1}[GZ]"),
    ("com-identity-attack", r"[GZ][wKu]{0,2}B[xQwBkA&,]{0,4}[AIXZr]"),
    ("com-identity-attack", r"(?:^|[.!,\"F])[xwWBX]{0,2}L[xQXAwc&]{0,3}G"),
    ("com-identity-attack", r"F[^.?!NYET]{0,4}Lx?Q?G|B[xw]{0,2}L[xQA]{0,2}G"),
    ("com-identity-attack", r"G[^\"]{0,12}[.?!,][w&]{0,2}TB[xQw]{0,2}[AIXV]"),
    ("com-identity-attack", r"YBx?G[.?!,w&]{0,3}YB[xQ]{0,2}[AIXV]"),
    ("com-identity-attack", r"G[wKu]{0,2}(?:[WO]N|NO|BN|N)[xw]{0,2}[bv]"),
    ("com-identity-attack", r"N[xwA]?G[wKO]{0,2}(?:b|v[xw]{0,2}b|vw?(?:[.!]|$))"),
    ("com-identity-attack", r"G[^.?!N]{0,3}n"),
    ("com-identity-attack", r"[Jf][xQXAw]{0,2}G"),
    ("com-identity-attack", r"G[^.?!N]{0,3}(?:O[^.?!]{0,2})?[Jf]"),
    ("com-identity-attack", r"G[^\"]{0,16}f"),
    ("com-identity-attack", r"I[xw]{0,3}k[xA]{0,2}G|I[xw]{0,2}kx?G|[AI]w?xG"),
    ("com-identity-attack", r"N[xA]{0,2}I[xw]{0,2}[^.?!]{0,2}G"),
    ("com-identity-attack", r"GI|ZI|[AXI][GZ]I"),
    ("com-generalise", r"Q[xAw]{0,2}[Gp][^.?!]{0,6}[AIXVlr]"),
    ("com-generalise", r"[TGp][wxK]{0,2}Q[^.?!]{0,5}[AIXVlLr]"),
    ("com-generalise", r"[pG][wx]{0,1}B[xw]{0,2}Q[^.?!]{0,3}[AIXVlr]"),
)

RUDENESS = _patterns(
    ("com-dismissive", r"[Jf]"),
    ("com-condescending", r"U"),
    ("com-namecalling", r"[AXc]{0,2}I"),
    ("com-namecalling", r"Y[wx]{0,1}B[xQAXcw]{0,3}[AV]"),
    ("com-namecalling", r"Y(?:[AX]|V)|[YE]B?[xAX]{0,2}V"),
    ("com-namecalling", r"[AX]p|pI|p[wx]{0,1}B[xQw]{0,3}[AI]"),
    ("com-liar", r"(?:[YETGpS][wxB]{0,3}l|l[xw]{0,2}[YETp]|Il)"),
    ("com-vulgar", r"[Xc]"),
    ("com-aspersion", r"[Ar]"),
)

TELLING = MappingProxyType(
    {
        label: frozenset(classes)
        for label, classes in (
            ("com-threat", "Ht"),
            ("com-incite", "Hhas"),
            ("com-dehumanise", "VuK"),
            ("com-collective-guilt", "C"),
            ("com-glorify", "DdHh"),
            ("com-mirror-threat", "Hhn"),
            ("com-deny", "q"),
            ("com-identity-attack", "GZ"),
            ("com-generalise", "AIXVlrL"),
            ("com-dismissive", "Jf"),
            ("com-condescending", "U"),
            ("com-namecalling", "IAXV"),
            ("com-liar", "l"),
            ("com-vulgar", "Xc"),
            ("com-aspersion", "Ar"),
        )
    }
)
"""For each label the classes of which every pattern of its kind needs one: a comment without them is soon read."""
