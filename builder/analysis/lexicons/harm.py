"""Lists verbs of violence, pests and diseases, and set phrases of threat, glee and denial. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.inflection import plural, verb_forms
from builder.analysis.lexicons.phrases import phrases

_VERBS = """kill murder slaughter shoot hang behead lynch burn bomb nuke gas exterminate eradicate annihilate
        execute stab drown massacre butcher liquidate cull torture castrate strangle choke crucify genocide
        rape flog sterilize sterilise neuter incinerate napalm carpet-bomb bombard slay decapitate punch
        cleanse eliminate obliterate vaporize vaporise electrocute impale"""

PHRASES = phrases(
    """blow up; wipe out; wipe off; wipe from; get rid of; put down; take out; cut off; gun down; mow down; run
    over; round up; beat up; burn down; burn alive; string up; lock up; carpet bomb; stamp out; put a bullet
    in; hunt down; kick out; do away with; slit the throats of; slit the throat of; rip apart; tear apart;
    knock out; drop bombs on; drop a bomb on; drop some bombs on; bomb the hell out of"""
)

BASE = frozenset(_VERBS.split())
INFLECTED = frozenset(form for verb in BASE for form in verb_forms(verb)[1:])
"""Forms of violence other than the imperative: “killed”, “killing”."""

PHRASE_FORMS = (*(form for phrase in PHRASES for form in verb_forms(phrase)[1:]), "strung up")

PESTS = frozenset(
    form
    for noun in """rat cockroach roach vermin pest parasite leech maggot worm insect bug tick louse flea snake viper
        reptile dog cur hound swine pig monkey ape gorilla baboon hyena jackal vulture beast animal creature
        subhuman savage troglodyte cancer tumor tumour plague disease virus infection poison filth scum
        garbage trash trashbag waste excrement sewage slime scumbag mongrel cattle sheep goat camel donkey
        mule zombie orc ork demon devil infestation swarm horde breed monster abomination weed bloodsucker
        locust mutant alien dirt barbarian neanderthal robot subspecies scourge object""".split()
    for form in (noun, plural(noun))
)
"""Pests, beasts, diseases and things; said of people they take away their being people."""

HARDWARE = frozenset(
    """nukes nuke bombs bomb bombing bombings carpet-bombing grads napalm artillery rockets missiles airstrikes
    shelling gas strike strikes b52 b52s drones""".split()
)

WISHES = phrases(
    """rot in hell; burn in hell; go to hell; hope you die; hope he dies; hope she dies; hope they die; hope you
    get cancer; should die; must die; deserve to die; deserves to die; deserve death; deserves death; better
    off dead; good riddance; death to; hope you rot; hope they rot; hope they all; wish you were dead; wish
    they were dead; wish you dead; one less; glad he is dead; glad she is dead; glad they are
    dead; glad they died; got what they deserved; had it coming; have it coming; got what he deserved"""
)

SELF_HARM = phrases(
    """kill yourself; kill yourselves; kys; drop dead; go die; die in a; end your life; hang yourself; shoot
    yourself; do us a favour and die"""
)

COLLECTIVE = phrases(
    """every last one; every single one of them; wipe them all; all of them
    guilty; they are all guilty; all guilty; the whole people; the whole nation is; the entire nation is; no
    innocents; no innocent; there are no civilians; not innocent; make them all pay; deserve what they get;
    deserve everything they"""
)

MENACES = phrases(
    """family at risk; families at risk; watch your back; i know where you live; we know where you live; i know
    where you; you will pay; you'll pay; you will regret; you'll regret this; you are dead; you're dead; your
    days are numbered; coming for you; come for you; find you; hunt you; you're next; you are next; sleep with
    one eye open; you won't live; you will not live; i'll get you; we'll get you; make you pay; wait till i;
    wait until i; you will be sorry; you'll be sorry; see you dead; on your grave"""
)

DENIALS = phrases(
    """never happened; crisis actor; crisis actors; so-called victims; so called victims; fake victims; fake
    dead; staged deaths; was staged; were staged; is a hoax; was a hoax; were actors; all actors; stop
    pretending to be; playing the victim; play the victim; victim card; so-called genocide; so called
    genocide; nobody died; no one died; fake bodies"""
)

GRIEF = phrases(
    """i lost my; we lost our; my brother was killed; my sister was killed; my son was killed; my daughter was
    killed; breaks my heart; broke my heart; heartbroken; heart breaking; heartbreaking; i am crying; i'm
    crying; in tears; rest in peace; my condolences; i can't stop crying; so much pain; i am so tired of this
    war; i'm so tired of; our dead; grieving; mourning; we buried; i buried"""
)
