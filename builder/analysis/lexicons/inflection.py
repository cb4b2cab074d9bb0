"""Makes the inflected forms of English nouns and verbs by a few spelling rules and a short list of exceptions."""

from __future__ import annotations

from types import MappingProxyType

VOWELS = frozenset("aeiou")

PLURALS = MappingProxyType(
    {"man": "men", "woman": "women", "henchman": "henchmen", "hitman": "hitmen", "strongman": "strongmen"}
    | {"madman": "madmen", "wolf": "wolves", "coup": "coups", "crisis": "crises", "thief": "thieves", "louse": "lice"}
    | {"person": "people", "riffraff": "riffraff", "militia": "militias", "stooge": "stooges", "child": "children"}
    | {"propaganda": "propaganda", "spree": "sprees", "fiasco": "fiascos", "axis": "axes", "hypocrisy": "hypocrisies"}
)

# base: third person, past, participle in -ing, past participle
VERBS = MappingProxyType(
    {
        "slay": ("slays", "slew", "slaying", "slain"),
        "flee": ("flees", "fled", "fleeing", "fled"),
        "steal": ("steals", "stole", "stealing", "stolen"),
        "take": ("takes", "took", "taking", "taken"),
        "kill": ("kills", "killed", "killing", "killed"),
        "say": ("says", "said", "saying", "said"),
        "tell": ("tells", "told", "telling", "told"),
        "put": ("puts", "put", "putting", "put"),
        "spew": ("spews", "spewed", "spewing", "spewed"),
        "weep": ("weeps", "wept", "weeping", "wept"),
        "tear": ("tears", "tore", "tearing", "torn"),
        "run": ("runs", "ran", "running", "run"),
        "fall": ("falls", "fell", "falling", "fallen"),
        "rise": ("rises", "rose", "rising", "risen"),
        "hit": ("hits", "hit", "hitting", "hit"),
        "win": ("wins", "won", "winning", "won"),
        "go": ("goes", "went", "going", "gone"),
        "give": ("gives", "gave", "giving", "given"),
        "make": ("makes", "made", "making", "made"),
        "cut": ("cuts", "cut", "cutting", "cut"),
        "spread": ("spreads", "spread", "spreading", "spread"),
        "break": ("breaks", "broke", "breaking", "broken"),
        "lead": ("leads", "led", "leading", "led"),
        "hide": ("hides", "hid", "hiding", "hidden"),
        "feed": ("feeds", "fed", "feeding", "fed"),
        "ram": ("rams", "rammed", "ramming", "rammed"),
        "blow": ("blows", "blew", "blowing", "blown"),
        "throw": ("throws", "threw", "throwing", "thrown"),
        "sell": ("sells", "sold", "selling", "sold"),
        "leave": ("leaves", "left", "leaving", "left"),
        "let": ("lets", "let", "letting", "let"),
        "cast": ("casts", "cast", "casting", "cast"),
        "speak": ("speaks", "spoke", "speaking", "spoken"),
        "criticize": ("criticizes", "criticized", "criticizing", "criticized"),
        "attack": ("attacks", "attacked", "attacking", "attacked"),
        "do": ("does", "did", "doing", "done"),
        "be": ("is", "was", "being", "been"),
        "get": ("gets", "got", "getting", "got"),
        "send": ("sends", "sent", "sending", "sent"),
        "hold": ("holds", "held", "holding", "held"),
        "shoot": ("shoots", "shot", "shooting", "shot"),
        "upset": ("upsets", "upset", "upsetting", "upset"),
        "meet": ("meets", "met", "meeting", "met"),
    }
)

# two-syllable verbs stressed on the last syllable, and short ones whose final letter doubles
DOUBLING = frozenset(
    "bar brag bob cram chop dub drag drop drub equip fib gut grab hog jab jam mob nab peg plan plot pan plug rap "
    "regret rig rip rob rub scam scrap shun skip slam slap slit slur snap snub spin spur stab stem step stop strip "
    "swap tag tap trap trim trip whip wrap zap con admit commit refer incur prod prop stun trot scrub stir mar".split()
)


def plural(noun: str) -> str:
    """The plural of a noun, or of the last word of a phrase."""
    head, space, last = noun.rpartition(" ")
    if last in PLURALS:
        made = PLURALS[last]
    elif last.endswith("y") and last[-2:-1] not in VOWELS:
        made = last[:-1] + "ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        made = last + "es"
    else:
        made = last + "s"
    return head + space + made


def verb_forms(verb: str) -> tuple[str, str, str, str, str]:
    """Base, third person, past, -ing form and past participle of a verb; particles after it stay as they are."""
    first, space, rest = verb.partition(" ")
    tail = space + rest
    if first in VERBS:
        third, past, gerund, participle = VERBS[first]
        return verb, third + tail, past + tail, gerund + tail, participle + tail
    past = _past(first)
    return verb, _third(first) + tail, past + tail, _gerund(first) + tail, past + tail


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ied"
    return (verb + verb[-1] if verb in DOUBLING else verb) + "ed"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if verb in DOUBLING else verb) + "ing"


def forms(word: str, part: str) -> tuple[str, ...]:
    """All forms of a word by its part of speech: `n` noun, `v` verb, anything else stays as it is."""
    if part == "n":
        return word, plural(word)
    return verb_forms(word) if part == "v" else (word,)
