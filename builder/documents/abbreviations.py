"""Lists the words whose full stop does not end a sentence, and the words that show that a sentence begins.

Our own compilation. The idea of three classes (never final, final only before a sentence opener, numbers' companions)
follows Kiss and Strunk 2006, "Unsupervised multilingual sentence boundary detection"; the lists are hand-written.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms mx dr prof gen maj col lt cpl capt cmdr cdr adm sgt pvt brig sen rep reps sens gov govs pres amb rev "
    "hon fr st ste msgr messrs mme mlle supt insp det atty judge-adv vs v cf e.g i.e viz esp incl approx ca hrs mt ft "
    "lt-gen maj-gen sec-gen vice-adm brig-gen ald comm treas ph.d"
)
"""Never the end of a sentence: a name or a continuation follows."""

COUNTED = _words("no nos art arts sec secs fig figs p pp par para vol ch op cl nr tel ext rm rte bldg apt ver")
"""Not the end before a figure (`No. 5`), an ordinary word otherwise."""

MONTHS_AND_DAYS = _words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun")
"""Not the end before a figure (`Sept. 5`)."""

SOMETIMES_FINAL = _words(
    "inc ltd co corp llc plc bros jr sr esq dept govt univ assn intl natl ave blvd rd sq est al etc pty gmbh min max "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex "
    "va vt wash wis wyo"
)
"""The end only where the next word opens a sentence (`Inc. It`, not `Inc. Magazine`)."""

CLOCK = frozenset(("a.m", "p.m", "am", "pm"))
CLOCK_COMPANIONS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december et est edt ct pt pst pdt gmt utc bst cet msk local moscow eastern pacific "
    "central"
)
"""What may follow a clock time inside a sentence (`5 p.m. Sunday`, `9 a.m. GMT`)."""

OPENERS = _words(
    "a an the this that these those he she it they we you i his her its their our my your there here when while where "
    "what who why how which if although though because since after before during until as at by for from in into of "
    "on over to under with without and but or nor so yet however moreover meanwhile still then thus also both each "
    "every some many most more all another other such no not now only one two three several later earlier last next "
    "according despite instead nobody nothing none everyone everything is are was were do does did has have had can "
    "could will would should may might must let earlier asked"
)
"""Words that, written with a capital, show that a new sentence begins."""

REPORTING = _words(
    "said says say asked asks added adds told tells wrote writes replied replies shouted cried demanded wondered "
    "exclaimed explained continued tweeted posted insisted joked quipped warned yelled screamed recalled answered "
    "responded noted stated declared thundered whispered chanted"
)
"""Verbs that tie a quotation ending in `!` or `?` to the words behind it."""
