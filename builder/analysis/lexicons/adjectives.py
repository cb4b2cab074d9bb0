"""Lists booster and verdict adjectives, harsh and admiring alike. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

ADJECTIVES = (
    *group(
        "intensifier",
        "can be deleted and no fact is lost",
        """brutal, vicious, ruthless, merciless, heinous, horrific, horrifying, horrible, horrid, hideous, gruesome, grisly, ghastly,
        monstrous, atrocious, appalling, abhorrent, abominable, despicable, deplorable, reprehensible, vile, wicked, evil, sinister,
        cruel, inhuman, inhumane, callous, heartless, cold-blooded, fiendish, diabolical, demonic, satanic, treacherous, cowardly,
        shameful, shameless, disgraceful, disgusting, revolting, repulsive, repugnant, repellent, sickening, nauseating, odious,
        loathsome, detestable, hateful, spiteful, venomous, toxic, poisonous, rancid, putrid, rotten, filthy, sordid, sleazy,
        slimy, seedy, shady, nefarious, insidious, pernicious, malicious, malevolent, malign, dastardly, underhanded;
        outrageous, scandalous, shocking, stunning, staggering, jaw-dropping, eye-popping, breathtaking, mind-boggling, astonishing,
        astounding, astronomical, unbelievable, incredible, unthinkable, unspeakable, unconscionable, unforgivable,
        inexcusable, unacceptable, intolerable, insufferable, indefensible, egregious, flagrant, blatant, brazen, glaring, stark,
        rampant, unbridled, unfettered, unchecked, unhinged, deranged, demented, crazed, crazy, insane, lunatic, maniacal,
        rabid, frenzied, hysterical, frantic, feverish, paranoid, delusional, irrational, bizarre, weird, wacky, kooky, loony,
        absurd, ludicrous, ridiculous, laughable, preposterous, nonsensical, farcical, idiotic, moronic, asinine, stupid, dumb,
        foolish, silly, inane, mindless, senseless, brainless, clueless, ignorant, incompetent, inept, hapless, feckless, hopeless,
        pathetic, pitiful, lame, feeble, spineless, gutless, toothless, impotent, craven, desperate, disastrous, catastrophic, calamitous, cataclysmic, apocalyptic, devastating, ruinous, crippling, destructive, dire, dreadful,
        terrible, terrifying, horrendous, awful, abysmal, dismal, miserable, wretched, lousy, shoddy, botched, bungled, doomed,
        dystopian, nightmarish, hellish, chilling, frightening, scary, spooky, alarming, disturbing, troubling, worrisome, ominous,
        explosive, incendiary, inflamed, scathing, blistering, withering, searing, scorching, stinging, bombastic,
        sensational, sensationalist, hyperbolic, hyped, overblown, overheated, shrill, strident, vitriolic, acerbic, snide, snarky;
        gigantic, colossal, monumental, whopping, mammoth, gargantuan, towering, tremendous, overwhelming, crushing, resounding, landslide, spectacular, drastic, unparalleled, unrivalled, legendary, epic, glorious, heroic, valiant, gallant, courageous, fearless,
        noble, selfless, magnificent, majestic, splendid, superb, brilliant, dazzling, fabulous, fantastic, marvelous,
        marvellous, amazing, awesome, exquisite, charming, revered, hallowed, sacred, miraculous, triumphant,
        devout, die-hard, ardent, fervent, fiercest, ferocious, relentless, tireless, unwavering""",
        guard="exact",
    ),
    *group(
        "intensifier",
        "is a verdict, not a measurement",
        """hypocritical, dishonest, deceitful, deceptive, disingenuous, mendacious, duplicitous, two-faced, sneaky, cunning, sly,
        manipulative, conniving, scheming, conspiratorial, cynical, self-serving, greedy, selfish, vain, vainglorious, narcissistic,
        egotistical, megalomaniacal, arrogant, pompous, smug, sanctimonious, self-righteous, holier-than-thou, pious, condescending,
        elitist, snobbish, petulant, petty, childish, infantile, juvenile, puerile, boorish, crude, crass, vulgar, lewd, salacious,
        lurid, perverse, perverted, twisted, warped, depraved, debauched, immoral, amoral, godless, soulless, obscene, indecent,
        discredited, debunked, disgraced, infamous, notorious, much-maligned, embittered, vindictive, vengeful, belligerent,
        bellicose, combative, pugnacious, thuggish, predatory, rapacious, reckless, irresponsible, lawless, draconian, heavy-handed, oppressive, repressive, onerous, burdensome, exploitative,
        bogus, phony, phoney, sham, rigged, fraudulent, baseless, groundless, unfounded, unsubstantiated, fabricated, falsified, trumped-up, made-up, fictitious, misleading, misguided, wrongheaded, wrong-headed, ill-conceived,
        dubious, fishy, murky, dangerous, perilous, polarizing, polarising, one-sided, slanted, tone-deaf, insulting, demeaning, degrading, dehumanizing, dehumanising, humiliating,
        embarrassing, cringeworthy, cringe-worthy, racially charged, prejudiced, intolerant, hateful, hate-filled, bigoted,
        fanatical, dogmatic, doctrinaire, regressive, backward, archaic, antiquated, primitive, uncivilised,
        uncivilized, wasteful, bloated, useless, worthless, pointless, meaningless, vapid, superficial, so-called,
        flailing, floundering, lackluster, lacklustre, dysfunctional, fractured, crumbling, lavish, opulent, extravagant, decadent, swanky, cushy, obsessive, obsessed, pampered, coddled,
        liberal-leaning, conspiracy-minded, conspiratorial, gun-toting, gun-loving, bible-thumping, virtue-signalling, draconic, far-fetched, half-baked, harebrained, hare-brained, cockamamie, ham-fisted, knee-jerk, trigger-happy, bone-chilling,
        blood-curdling, deadly-serious, war-mongering, warmongering, fear-mongering, fearmongering, race-baiting, land-grabbing,
        conflict-plagued, war-torn, crime-ridden, crime-infested, rat-infested, drug-fuelled, drug-fueled, scandal-plagued,
        scandal-ridden, scandal-hit, gaffe-prone, commonsense, common-sense, principled, righteous, virtuous,
        rightful, wholesome, time-honored, time-honoured, well-meaning, compassionate, enlightened, freedom-loving, god-fearing,
        hard-working, hardworking, law-abiding, patriotic, fair-minded, treasonous, traitorous, subservient, servile""",
    ),
)
