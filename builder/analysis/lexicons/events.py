"""Lists judging names for events, past horrors used as labels, and pictures that turn people into things. Our own."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

EVENTS = (
    *group(
        "loaded-event",
        "settles what the event was before the facts are told",
        """massacre, bloodbath, slaughter, butchery, carnage = killing of many people; atrocity, outrage =
        killing; provocation = incident; aggression, act of aggression, naked aggression = attack; land grab,
        power grab = seizure; terror attack, terrorist attack, act of terror, terrorist act = attack; false
        flag, false-flag attack = attack; witch hunt, witch-hunt, inquisition, show trial, kangaroo court =
        investigation; hoax, sham, farce, charade, spectacle, publicity stunt, ploy, gimmick, scam, racket,
        ruse = event; conspiracy, cover-up, whitewash, smear campaign, smear, hit job, hatchet job, hit piece
        = criticism; onslaught = attack; rampage, killing spree, reign of terror = series of attacks; fiasco,
        debacle, catastrophe, trainwreck, train wreck, shambles, mess, nightmare, meltdown = failure;
        clampdown, purge = arrests; mayhem, anarchy = unrest; lawlessness, havoc = unrest; crusade = campaign;
        meddling = influence; blackmail = pressure; extortion, betrayal, backstabbing, stab in the back,
        capitulation, sellout = decision; giveaway, handout, boondoggle, pork = payment; power play,
        stranglehold = move; assault on, war on, attack on freedom = change to; humiliation, rout, walkover =
        defeat; triumph, miracle, glorious victory, historic victory = success; rebirth = change;
        indoctrination, brainwashing, propaganda campaign = teaching; censorship, thought police = rule;
        tirade, rant, diatribe, outburst, screed, harangue = speech; vendetta = dispute; frenzy, hysteria,
        paranoia, moral panic = worry; cancel culture, political correctness, culture war, identity politics =
        dispute; lie, falsehood, fabrication, myth, fairy tale, fake news = statement; hypocrisy, double
        standard = difference; bigotry, sexism, homophobia, islamophobia, xenophobia, misogyny, white
        supremacy, hatred = hostility; extremism, radicalism, fanaticism, zealotry = views; cronyism, greed,
        malfeasance = conduct; subjugation, tyranny = treatment; scourge, epidemic of = problem;
        bombshell, sensation, firestorm, uproar, furor, furore = reaction; barb, salvo, broadside = criticism;
        debauchery, depravity, wickedness, evil, cruelty, barbarism = conduct; fearmongering, scaremongering,
        race-baiting, virtue signaling, pandering, posturing, grandstanding = speech""",
        part="n",
    ),
    *group(
        "loaded-event",
        "settles what the event was before the facts are told",
        """liberation, liberation of = capture; special operation, special military operation = war; police
        action = war; illegal war, unprovoked attack, unprovoked aggression = war; war of choice = war; staged
        attack, staged chemical attack, staged provocation = attack; staged video = video; sham referendum, sham
        election, rigged election, stolen election = vote; ethnic cleansing, genocide = killing; leftism, globalism,
        authoritarianism, totalitarianism, populism = policy; abortion on demand, partial-birth abortion,
        infanticide, baby killing = abortion; open borders, amnesty, catch-and-release = border policy;
        gun-grabbing = gun law; job-killing = costly; tax grab, death tax = tax; climate alarmism, climate
        hysteria, climate denial = climate debate; gun violence epidemic = shootings; right-wing agenda,
        left-wing agenda, radical agenda, gay agenda = plan""",
        guard="liberate",
    ),
    *group(
        "loaded-event",
        "is a verdict on what was said or done, not a description of it",
        """insanity, lunacy, folly, idiocy, stupidity, absurdity = decision; drivel, claptrap, hogwash,
        balderdash, rubbish, baloney, bunk, tripe, twaddle, poppycock, hot air, word salad = statement;
        vitriol, venom, bile, scorn, disdain, malice, spite, rancour, rancor = criticism; ineptitude,
        dereliction, mismanagement, cowardice, arrogance, hubris, narcissism, vanity, egotism, callousness,
        ruthlessness, dishonesty, deceit, deception, duplicity, trickery, treachery, perfidy, dishonour,
        dishonor, disgrace, ignominy, infamy = conduct; fixation, fetish, fantasy, delusion, paranoia, pipe
        dream, wishful thinking = idea; dogma, orthodoxy, catechism = belief; rabble-rousing, mudslinging,
        scapegoating, demagoguery, gaslighting, bullying, thuggery, hooliganism, warmongering, browbeating,
        strong-arming, arm-twisting, pearl-clutching, hand-wringing = conduct; shakedown, sweetheart deal,
        slush fund, gravy train, cash grab, cash cow, payoff, hush money = payment; bloodletting, witch
        burning, feeding frenzy, pile-on, takedown, gotcha, cheap shot, low blow = criticism; death blow, body
        blow, gut punch, nail in the coffin, death knell, kiss of death = setback; death spiral, free fall,
        freefall, tailspin, implosion, bloodshed = decline; behemoth, leviathan, war machine, well-oiled
        machine, spin machine, smear machine, attack machine = organisation; ivory tower, swamp, cesspool,
        cesspit, sewer, hellhole, wasteland, dystopia, third world country, no-go zone = place; utopia,
        paradise, promised land = place""",
        part="n",
    ),
    *group(
        "loaded-event",
        "settles that it was acted before anything shows it",
        "staged, fabricated, false-flag, false flag = reported",
        guard="acted",
    ),
    *group(
        "historical-echo",
        "uses a past horror as a shortcut for a verdict",
        """nazi, fascist, stalinist, brownshirt, gestapo, stormtrooper, hitler, goebbels, stalin, führer =
        opponent; concentration camp, gulag, death camp = camp; holocaust, pogrom, final solution = killing;
        apartheid = separation; inquisitor, crusader = opponent; appeaser = negotiator; iron curtain,
        kristallnacht, reichstag fire = border""",
        part="n",
        guard="history",
    ),
    *group(
        "historical-echo",
        "uses a past horror as a shortcut for a verdict",
        """orwellian, hitlerian, nazi-like, fascistic, mccarthyite, medieval, stone-age, kafkaesque, draconian = strict;
        mccarthyism, appeasement, nazism, lebensraum, munich moment, big brother, police-state = strict policy""",
        guard="history",
    ),
    *group(
        "dehumanising-metaphor",
        "speaks of people as if they were water, pests or a disease",
        """flood, wave, tide, tsunami, influx, stream, deluge, torrent, avalanche = many; swarm, herd, horde,
        nest, pack, breeding ground, infestation = group; invasion = arrival""",
        part="n",
        guard="people-after",
    ),
    *group(
        "dehumanising-metaphor",
        "speaks of people as if they were water, pests or a disease",
        """swarm, flood, pour, infest, overrun, invade, stream, swamp, breed, multiply = come""",
        part="v",
        guard="people",
    ),
    *group(
        "dehumanising-metaphor",
        "speaks of people as if they were water, pests or a disease",
        """vermin, cockroach, leech, maggot, parasite, bloodsucker, subhuman,
        hyena, mad dog, rabid dog, jackal, swine = person; human scum, scum, filth, human garbage,
        human waste, dregs = person; plague = problem; brood,
        spawn = child""",
        part="n",
        guard="people",
    ),
    *group(
        "dehumanising-metaphor",
        "speaks of people as something to be wiped away",
        """exterminate, eradicate, cleanse, purge, mop up, wipe out, stamp out, weed out, flush out, smoke out,
        hunt down, annihilate, liquidate, cull, put down = defeat""",
        part="v",
        guard="people-after",
    ),
)
