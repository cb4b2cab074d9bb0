"""Lists judging names for people and bodies (labels and titles), balanced over sides. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

NAMES = (
    *group(
        "loaded-label",
        "judges people as bad instead of saying what they did",
        """thug, goon, hoodlum, hooligan, ruffian, lout = attacker; gangster, mobster, bandit = armed man;
        butcher, monster, fiend, brute, savage, barbarian = attacker; henchman, crony, lackey, minion =
        associate; stooge, puppet, pawn, tool of = ally; mouthpiece, propagandist = spokesperson; tyrant,
        despot = ruler; dictator, strongman, warlord = ruler; madman, maniac, lunatic, psychopath, sociopath =
        person; rabble-rouser, agitator, firebrand, provocateur, troublemaker, instigator = activist; crook,
        swindler = official; liar, fraudster, charlatan, huckster, con man, grifter = person; traitor,
        turncoat, quisling = opponent; coward, weakling = person; bully, bigot, misogynist = person; hypocrite
        = person; zealot, fanatic, hothead, hardliner = supporter; cultist = supporter; demagogue =
        politician; assassin, executioner, hitman = killer; looter, rioter, vandal = person who took part;
        culprit = suspect; invader, occupier, aggressor = opposing army; marauder, plunderer = armed man;
        infiltrator = person who came in; saboteur, subversive = suspect; parasite, freeloader, moocher,
        scrounger = recipient; scoundrel, villain = person; predator, pervert, creep, groomer, deviant =
        person; quack = doctor; hack, shill = commentator; apologist = defender; enabler = supporter;
        sycophant, bootlicker, yes-man = supporter; warmonger = politician; fearmonger, scaremonger, alarmist,
        doomsayer = commentator; conspiracy theorist, crackpot, crank = commentator; ideologue = politician;
        elitist, oligarch, plutocrat = rich person; nutjob, wacko, wingnut, kook = person; snowflake, crybaby
        = critic; dupe, sheep = voter; imposter, impostor, pretender = claimant; loser = person; idiot, moron,
        fool, imbecile, clown, buffoon, dimwit = person; kingpin, ringleader, mastermind = leader; war
        criminal = commander; terror outfit = armed group; outfit = group""",
        part="n",
    ),
    *group(
        "loaded-label",
        "is a verdict that the parties to a conflict do not share",
        """terrorist, jihadist, jihadi, takfiri, islamist extremist = fighter; terror group, terrorist group =
        armed group; terrorist organisation, terrorist organization, terrorist outfit = armed group; terror
        cell = group; extremist = member; death squad = armed unit; terror network = network""",
        part="n",
        guard="legal",
    ),
    *group(
        "loaded-label",
        "is a verdict that the parties to a conflict do not share",
        "mercenary, hired gun, gun for hire = foreign fighter; foreign agent, fifth column, fifth columnist = opponent",
        part="n",
        guard="mercenary",
    ),
    *group(
        "loaded-label",
        "asks for admiration before it says what was done",
        """hero, heroine, freedom fighter, liberator, martyr, patriot, saviour, savior = soldier; brave defender
        = soldier; peacemaker, champion, crusader, trailblazer, visionary, luminary, titan = supporter;
        darling = figure; genius, mastermind of peace, maverick = person; guardian of freedom = soldier;
        beacon = example""",
        part="n",
        guard="sports",
    ),
    *group(
        "loaded-label",
        "sorts people into a camp with a word most of them would not use of themselves",
        """leftist, lefty, radical leftist, left-winger = member of the left; right-winger, rightist = conservative;
        far-leftist, far-righter = activist; commie = opponent; neocon = conservative;
        globalist = activist; neo-nazi = activist;
        bible-thumper, religious nut, teabagger = conservative; hippie, tree-hugger = activist;
        social justice warrior = activist; denier, truther, birther, anti-vaxxer = sceptic; coastal elite = critic;
        illegal alien, illegal immigrant, alien = migrant without papers; anchor baby = child; gun nut = gun owner;
        baby killer, abortionist = doctor; welfare queen = claimant; fat cat, robber baron = executive; mob = crowd;
        horde, throng = group; ilk = group; clique, cabal, mafia, cartel, syndicate = group; cult = movement;
        woke mob, lynch mob, angry mob = crowd; deep state = civil service; establishment elite = officials;
        swamp creature, career politician = official; extremist group, hate group = group;
        propaganda outlet, propaganda machine = outlet; propaganda = information; bureaucrat = official""",
        part="n",
        guard="not-weapons",
    ),
    *group(
        "loaded-label",
        "places people at an edge and so outside the talk",
        """hard-left, ultra-left, loony left, radical left = left-wing; hard-right, ultra-right = right-wing;
        ultra-conservative, ultraconservative, arch-conservative = conservative; radical, extremist, fringe =
        strict; hardline, hard-line = firm; ultra-nationalist, ultranationalist = nationalist; woke,
        politically correct, pc, virtue-signalling, virtue-signaling = progressive; anti-american,
        un-american, unpatriotic, anti-christian, anti-white, anti-semitic, anti-democratic, anti-science,
        anti-life, anti-woman, anti-gay = critical; pseudo-scientific = humanitarian;
        fascist, fascistic, totalitarian, autocratic, dictatorial, tyrannical, despotic = strict; homophobic,
        transphobic, islamophobic, xenophobic, misogynistic, misogynist, bigoted = hostile to a group;
        leftist, globalist = political; trumpian = of his kind; foreign-backed, us-backed, western-backed,
        kremlin-backed, foreign-funded, soros-funded = allied; illegitimate, rogue, pariah, renegade =
        unrecognised; terroristic = armed; murderous, bloodthirsty, genocidal, sadistic, barbaric, savage,
        bloodstained = violent; puppet = allied; crooked = accused""",
    ),
    *group(
        "loaded-label",
        "is a nickname of the writer's choosing, not what the people are",
        """puppet master, puppeteer, string-puller, kingmaker, power broker, spin doctor, fixer, bagman,
        enforcer, attack dog, lapdog, poodle, guard dog, toady, flunky, flunkey, underling, foot soldier, true
        believer, acolyte, disciple, devotee, cheerleader, fanboy, groupie, worshipper, golden boy, poster
        boy, poster child, wunderkind, media darling, diva, drama queen, attention seeker, showman, carnival
        barker, snake oil salesman, opportunist, careerist, flip-flopper, dinosaur, relic, has-been,
        lightweight, a nobody, upstart, wannabe, windbag, blowhard, loudmouth, gadfly, busybody, prude,
        do-gooder, bleeding heart, limousine liberal, champagne socialist, armchair general, keyboard warrior,
        chicken hawk, chickenhawk, bogeyman, boogeyman, bugbear, whipping boy, scapegoat, sacrificial lamb,
        pariah, outcast, misfit, deadbeat, slacker, layabout, thief, tormentor, oppressor, persecutor,
        slumlord, profiteer, price gouger, vulture, wolf in sheep's clothing, snake, weasel, fox in the
        henhouse, internet troll, bad actor, bad apple, bottom feeder, wrecker, guru, messiah, prophet,
        saint, angel, warrior, trumpster, trumpist, never-trumper, right-wing nut, left-wing nut, wing nut,
        terrorist sympathiser, terrorist sympathizer, enemy of the people = person""",
        part="n",
        guard="sports",
    ),
    *group(
        "loaded-title",
        "denies or grants a right to rule that is itself in dispute",
        """puppet government, puppet regime, sham government, rump government, clown government = government;
        terrorist state, rogue state, failed state, pariah state, banana republic, police state, nanny state =
        state; evil empire = state; dictatorship, autocracy, tyranny, despotism, kleptocracy, oligarchy =
        government; clique = leadership; self-styled republic, breakaway region = region""",
        part="n",
    ),
    *group(
        "loaded-title",
        "denies or grants a right to rule that is itself in dispute",
        """so-called ministry, so-called government, so-called republic = ministry; legitimate government,
        rightful government = government; rightful president, legitimate president = president;
        self-proclaimed, self-styled, self-appointed, illegitimate government = acting; dictator = ruler;
        kremlin-controlled, kremlin-installed = appointed; supreme ruler = head of state; the great leader =
        the head of state; dear leader = head of state""",
    ),
    *group(
        "loaded-title",
        "suggests that a government has no right to govern",
        "regime = government",
        part="n",
        guard="regime",
    ),
    *group(
        "loaded-title",
        "suggests that a government has no right to govern",
        "junta = military government",
        part="n",
        guard="junta",
    ),
    *group(
        "us-them",
        "puts the reader on a side without asking",
        """our boys, our lads, our brave boys, our troops, our soldiers, our heroes, our fighters, our warriors =
        the soldiers; our side, our people, our own = people here; our enemies, our enemy, our foes = the
        other side; the enemy, the foe, enemy forces, enemy troops = the opposing army; these people, those
        people, that lot = they; their kind, your kind, people like them, the likes of = they; us versus them,
        us against them = two sides; real americans, real patriots, true patriots, true believers, ordinary
        decent people = people; our way of life, our values, our great nation, our great country, our
        homeland, the fatherland, the motherland = the country; outsiders = people from elsewhere; they hate
        us, hate america = they disagree; silent majority, decent people, law-abiding citizens, hard-working
        families, hardworking families = people""",
    ),
)
