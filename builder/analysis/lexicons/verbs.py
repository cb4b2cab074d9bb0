"""Lists verbs that judge an act, and harsher words for killing and harm. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

VERBS = (
    *group(
        "dysphemism",
        "is harsher than the plain word for the same act",
        """slaughter, butcher, massacre, murder in cold blood, gun down, mow down, hack down, cut down, slay =
        kill; exterminate, annihilate, liquidate, wipe out, obliterate = destroy; pulverise, pulverize,
        flatten, raze, lay waste to = destroy; pummel, blitz, carpet-bomb = shell; maim, mutilate, mangle =
        injure; brutalise, brutalize, terrorise, terrorize, torment, traumatise, traumatize = mistreat; rape
        the land = damage; plunder, pillage, ransack, ravage, devastate, gut, eviscerate, cripple, decimate,
        destroy = damage; rip apart, tear apart, dismember, rip up = take apart; strangle, choke off,
        suffocate = limit; smash, shatter, rout, trounce, thrash, steamroll, bulldoze, steamroller = defeat;
        enslave, subjugate = control; drag off, haul off, round up, herd = take; lynch, crucify, persecute,
        demonise, demonize, vilify = accuse; poison, pollute, taint, contaminate, pervert, defile = change;
        perish, die like dogs = die""",
        part="v",
    ),
    *group(
        "loaded-verb",
        "judges how it was said",
        """slam, blast, bash, lambast, lambaste, skewer, eviscerate, excoriate, rip into, lash out at, lash out,
        tear into, hammer, hit out at, lay into, scold, rail against, berate, castigate, deride, ridicule,
        mock, taunt, jeer, sneer at, scoff, scoff at, smear, slander, malign, denigrate, disparage, trash,
        trash-talk, insult, belittle, chide, decry, bemoan, lament = criticize; rant, rave, spew, spout,
        bellow, screech, shriek, fume, seethe, snarl, sputter, blurt, blurt out, gush, whine, moan, whinge,
        grumble, gloat, brag, boast, bluster, proclaim, parrot, regurgitate, blather, prattle, babble, drone
        on, bloviate, pontificate, preach, sermonise, sermonize, fawn, fawn over, swoon = say; tout, hype,
        peddle, hawk, shill for, whitewash, gaslight, dog-whistle = present; lie, fib, fabricate, concoct,
        cook up, trump up, mislead, deceive, dupe, hoodwink, brainwash, indoctrinate = tell; browbeat, bully,
        harangue, badger, hector, intimidate, blackmail, extort, strong-arm, coerce, harass, pester = press""",
        part="v",
    ),
    *group(
        "loaded-verb",
        "paints a picture of the one who acts instead of reporting the act",
        """snipe, snipe at, smirk, snicker, cackle, blubber, grouse, carp, nitpick, quibble, moralise,
        moralize, hyperventilate, catastrophise, catastrophize, fearmonger, scaremonger, virtue-signal,
        grandstand, throw a tantrum, freak out, melt down, go ballistic, go berserk, clap back = say; preen,
        swagger, strut, squirm, flail, gloat over, salivate over = act; obsess about, pine for, worship,
        idolise, idolize, lap up, glom onto, latch onto, seize on, cash in on = use; curry favor, curry
        favour, grovel before, bend the knee, cower before, roll over, wave the white flag, chicken out,
        weasel out = give way; scapegoat, stigmatise, stigmatize, pillory, hound, put to shame, stab in the
        back, sell out = blame; goad, egg on = encourage; twist, warp, distort,
        misrepresent, obfuscate, sugarcoat, gloss over, paper over, airbrush, sweep under the rug, embellish,
        overhype = describe; ride roughshod over, run roughshod over, trample over, turn a blind eye to, look
        the other way = disregard; demolish, self-destruct = defeat""",
        part="v",
    ),
    *group(
        "loaded-verb",
        "judges how it was done",
        """flaunt, flout, trample, trample on, defy, undermine, sabotage, subvert, thwart, torpedo, derail,
        stymie, gut, scrap, ram through, jam through, force through, rush through, railroad, foist, inflict,
        ram down = change; grab, snatch, swindle, defraud, rig, embezzle, pilfer, siphon, funnel, squander,
        fritter away, hoard = take; sneak, slink, skulk, creep, lurk, prowl, slither, infiltrate, cower,
        scurry, scuttle, flounder, grovel, cave in, capitulate, kowtow, bow to, pander, cosy up to,
        cozy up to, suck up to, toady = go; plot, scheme, conspire, collude, connive, machinate, orchestrate,
        mastermind, hatch = plan; stoke, inflame, incite, foment, whip up, stir up = cause; exploit,
        weaponise, weaponize, politicise, politicize, manipulate, hijack, co-opt = use; unleash, wreak, rain
        down, inundate, pounce, pounce on, descend on = send; betray, backstab, ditch, shun, snub, brush off,
        shrug off, stonewall = leave; humiliate, disgrace, cuckold, emasculate, neuter, muzzle, gag, censor,
        stifle, squelch, quash, squash, smother, crush = stop; meddle, intrude, encroach = act; salivate,
        drool = wait; glorify, lionise, lionize, canonise, canonize, coddle, pamper, embolden, cheerlead =
        support; flip-flop = change; skyrocket, explode, spiral, nosedive, crumble, implode = change;
        champion, vindicate, vanquish, heroically defend = win; trounce = lead; destroy, dismantle, decimate,
        obliterate, cripple, ravage, devastate, erode = change; masquerade = appear; flirt with, toy with,
        dabble, obsess, obsess over, fixate, wallow, revel, bask, indulge, gorge = deal with; bungle, botch,
        flub, mishandle, mismanage, muddle, fumble, blunder = handle badly; terrify, horrify, infuriate,
        enrage, outrage, sicken, disgust, astound, baffle = surprise; plague, haunt = trouble""",
        part="v",
    ),
    *group(
        "loaded-verb",
        "is plain for people in danger, but said of officials or soldiers it makes them look afraid",
        "flee, run away, turn tail = leave",
        part="v",
        guard="fighters-before",
    ),
    *group(
        "loaded-verb",
        "says that taking a place was a kindness",
        "liberate, reclaim = take",
        part="v",
        guard="liberate",
    ),
)
