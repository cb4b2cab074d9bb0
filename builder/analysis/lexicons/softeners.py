"""Lists softened words for harm, and strong words that are plain or technical and so no bias. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

SOFTENERS = (
    *group(
        "euphemism",
        "is softer than the plain word and hides what was done",
        """neutralise, neutralize, eliminate, take out, dispatch, put to sleep = kill; pacify = put down by
        force; relocate, resettle, repatriate, transfer out = move by force; downsize, rightsize, let go,
        streamline = lay off; soften up, degrade = shell; interrogate robustly = torture; terminate with
        prejudice = kill; massage the figures = change""",
        part="v",
        guard="people-after",
    ),
    *group(
        "euphemism",
        "is softer than the plain word and hides what was done",
        """collateral damage = dead and injured civilians; friendly fire incident, blue-on-blue incident = attack
        on its own side; surgical strike, precision strike, pinpoint strike, kinetic action, kinetic
        operation, kinetic strike = attack from the air; enhanced interrogation, enhanced interrogation
        technique, robust questioning, special rendition, extraordinary rendition = torture; clearance
        operation, mopping-up operation, cleansing operation, clean-up operation, counter-terror operation,
        pacification, pacification campaign, punitive measure, preventive measure = attack; population
        transfer, resettlement, relocation, voluntary departure = forced move; regime change = overthrow;
        pre-emptive strike, preemptive strike, preventive strike = attack; tactical withdrawal, planned
        withdrawal, goodwill gesture, regrouping = retreat; negative outcome = failure; human shield tactic,
        security barrier, security fence, separation fence = wall; detention facility, filtration camp,
        re-education camp, vocational centre, holding facility = prison; administrative detention, protective
        custody = arrest; soft target, legitimate target, target of opportunity = person or building attacked;
        inhumane act = killing; loss of life, lives lost, fatality event = deaths; unrest incident,
        regrettable incident, tragic incident = killing; impropriety = fault; misstatement, alternative fact,
        untruth = false statement; workforce reduction, efficiency saving, belt-tightening, austerity measure,
        cost-saving = cut; revenue enhancement = tax rise; economic adjustment, negative growth = fall;
        officer-involved shooting = shooting by police; non-lethal weapon, less-lethal weapon, crowd control
        measure = weapon; peacekeeping operation, stabilisation operation, stabilization operation, peace
        enforcement, liberation operation = military operation; friendly regime = ally; job creator =
        employer; gender-affirming, gender affirming care = treatment; racial insensitivity = racism; racially
        tinged = racist""",
        part="n",
    ),
)

DECOYS = (
    *group(
        "plain-strong",
        "is strong because the event is; there is no accurate milder word",
        """kill = kill; wound, injure = injure; bomb, shell = bomb; die = die; shoot, shoot down, down = shoot;
        attack = attack; torture = torture; kidnap, abduct = kidnap; behead = behead""",
        part="v",
        status="decoy",
    ),
    *group(
        "plain-strong",
        "is strong because the event is; there is no accurate milder word",
        """war = war; airstrike, air strike, attack = attack; explosion, blast = explosion; civilian = civilian;
        hostage = hostage; casualty = casualty; death = death; victim = victim; mass grave = mass grave;
        famine = famine; invasion = invasion; corpse = body; murder = murder; rape = rape; chemical weapon =
        chemical weapon""",
        part="n",
        guard="literal-war",
        status="decoy",
    ),
    *group(
        "technical-term",
        "has a definition that can be looked up, and both sides use it",
        """ceasefire, truce, armistice, de-escalation zone, demilitarised zone, demilitarized zone, buffer zone,
        no-fly zone = ceasefire; internally displaced person, refugee, prisoner of war, combatant, insurgent,
        militant, militia = fighter; war crime, crime against humanity, genocide convention, state of
        emergency, martial law = term of law; multiple rocket launcher, cluster munition, unmanned aerial
        vehicle, ballistic missile = weapon; sanction = sanction; asylum seeker, stateless person = person;
        coup d'état = seizure of power; embargo, blockade, siege = blockade""",
        part="n",
        status="decoy",
    ),
)
