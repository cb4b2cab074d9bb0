"""States in which company a word is loaded, plain or technical: small tests on the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

PEOPLE = frozenset(
    """people person persons men women children kids families migrant migrants immigrant immigrants refugee refugees
    foreigner foreigners asylum seeker seekers asylum-seekers humans crowd crowds voters villagers minority minorities
    muslims jews christians arabs africans asians europeans americans foreign settlers newcomers aliens arrivals
    protesters activists militants terrorists fighters demonstrators supporters citizens residents youths
    politicians leftists conservatives liberals democrats republicans gypsies outsiders""".split()
)
CIVILIANS = frozenset(
    """civilian civilians people residents families villagers refugees women children thousands hundreds dozens
    millions who persons locals inhabitants migrants households survivors victims population mother father
    journalists passengers students workers they her his their she home homes""".split()
)
FIGHTERS = frozenset(
    """troops soldiers forces army fighters officers president minister general commander leader leaders regime
    militants terrorists police rebels senator governor ministers generals senators lawmakers officials""".split()
)
LEGAL = frozenset(
    """listed designated designates designation banned outlawed proscribed convicted court tribunal charges charged
    sentenced indicted law legislation list blacklist blacklisted sanctioned prosecutors statute offence offense
    offences act unit tried""".split()
)
HISTORY = frozenset(
    """museum memorial survivor survivors historian historians history tribunal court convention war-era era trial
    trials archive archives commemorate commemoration anniversary german germany 1930s 1940s occupation convicted
    remembrance treaty century poland denial""".split()
)
ARMED = frozenset(
    """drones drone missiles missile rockets rocket tanks aircraft jets shells bombs attacks strikes arrests
    protests resignations sanctions cases infections layoffs mail email emails calls water rain fire storms insects
    bees fish birds heat""".split()
)


@dataclass(frozen=True, slots=True)
class Guard:
    """A test on the words `before` and `after` a match (how many are looked at on each side).

    `needs` true: the entry counts only if one of `words` is there; false: it does not count if one is.
    Where it does not count, it becomes the decoy label `becomes`, or nothing.
    """

    words: frozenset[str]
    before: int
    after: int
    needs: bool = False
    becomes: str = ""


def _words(listing: str) -> frozenset[str]:
    return frozenset(listing.split())


GUARDS = MappingProxyType(
    {
        "people": Guard(PEOPLE, 4, 4, needs=True),
        "people-after": Guard(PEOPLE | _words("they them us you"), 0, 4, needs=True),
        "not-weapons": Guard(ARMED, 1, 3, becomes="plain-strong"),
        "legal": Guard(LEGAL, 9, 14, becomes="technical-term"),
        "history": Guard(HISTORY, 8, 8),
        "fighters-before": Guard(FIGHTERS, 3, 0, needs=True, becomes="plain-strong"),
        "regime": Guard(
            _words(
                """ceasefire silence sanctions sanction visa tax training fitness exercise drug treatment diet legal of
                regulatory trade inspection inspections control tariff currency monitoring quarantine arms testing
                non-proliferation"""
            ),
            1,
            0,
            becomes="technical-term",
        ),
        "junta": Guard(_words("coup elected seized constitution"), 12, 12, becomes="technical-term"),
        "mercenary": Guard(_words("convention company contract contracts firm"), 6, 6, becomes="technical-term"),
        "literal-war": Guard(_words("world civil cold prisoner prisoners crimes crime"), 2, 1),
        "liberate": Guard(_words("women's gay sexual theology tigers front army"), 1, 2, becomes="technical-term"),
        "acted": Guard(
            _words(
                """attack attacks video videos provocation provocations scene scenes footage raid raids photo photos
                deaths evidence massacre killings referendum election elections vote trial incident incidents chemical
                air"""
            ),
            0,
            3,
            needs=True,
        ),
        "exact": Guard(_words("metre metres meter meters km kilometre kilometres ton tons tonnes earthquake"), 2, 3),
        "sports": Guard(_words("game team season league match cup players coach goal club score"), 8, 8),
    }
)
