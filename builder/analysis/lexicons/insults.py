"""Lists mild insults, put-downs and words that close a talk, by what they do. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.inflection import plural
from builder.analysis.lexicons.phrases import phrases


def _with_plurals(listing: str) -> frozenset[str]:
    nouns = listing.split()
    return frozenset((*nouns, *map(plural, nouns)))


NAMES = _with_plurals(
    """idiot moron imbecile fool dunce dimwit halfwit nitwit twit dolt dullard simpleton ignoramus blockhead
    bonehead airhead meathead knucklehead numbskull dunderhead birdbrain pinhead clown buffoon jester jerk
    creep weirdo wacko whacko nutjob nutcase nut nutbar wingnut crackpot crank lunatic maniac psycho
    psychopath sociopath madman loser looser nobody failure coward wimp weakling sissy snowflake crybaby wuss
    pansy troll shill stooge puppet lackey bootlicker sycophant parrot minion pawn dupe sheeple sheep lemming
    zombie hypocrite fraud phony charlatan quack crook thief swindler conman grifter scammer bully thug
    goon brute bigot racist sexist misogynist homophobe xenophobe fascist nazi commie traitor turncoat scumbag
    scum lowlife sleazebag sleazeball slimeball dirtbag dirtball creep pervert perv degenerate deadbeat
    bum slob pig swine hag witch bimbo tramp redneck hick hillbilly yokel bumpkin hack lout oaf boor dummy
    dope doofus dork dumdum dumbo ninny nincompoop numpty muppet plonker pillock prat git berk wally eejit
    blowhard windbag loudmouth braggart egomaniac narcissist megalomaniac tyrant monster beast animal cretin
    goof goofball goofus schmuck putz twerp punk brat parasite leech freeloader moocher vermin rat weasel
    snake cockroach apologist extremist fanatic zealot nutter looney loony kook basketcase retrograde
    troglodyte neanderthal caveman looser"""
)
"""Names one calls a person."""

QUALITIES = frozenset(
    """stupid dumb idiotic moronic imbecilic foolish silly ridiculous pathetic ignorant clueless brainless
    mindless gullible naive dense dimwitted dim-witted slow-witted half-witted witless thick obtuse crazy
    insane nuts nutty bonkers deranged demented delusional unhinged deluded psychotic psychopathic sociopathic
    twisted disgusting vile despicable deplorable contemptible repulsive revolting loathsome gross nasty
    filthy dirty rotten evil wicked vicious hateful hate-filled bigoted racist sexist cowardly spineless
    gutless worthless useless hopeless incompetent inept lazy greedy selfish arrogant pompous smug
    hypocritical dishonest lying deceitful sleazy slimy crooked corrupt treacherous treasonous shameless
    shameful childish immature infantile juvenile petty whiny whining lame laughable ludicrous absurd asinine
    inane miserable ugly stinking smelly bloody damn damned godforsaken uneducated illiterate uncivilised
    uncivilized primitive backward barbaric savage subhuman inferior brainwashed ill-informed uninformed
    misinformed small-minded narrow-minded feeble-minded simple-minded closed-minded weak-minded thin-skinned
    two-faced self-absorbed self-righteous sanctimonious holier-than-thou braindead brain-dead bogus phoney
    vapid snotty untrustworthy putrid infidel perverted degenerate depraved abnormal unnatural freakish
    disgraceful dumber dumbest stupidest worst crappy cretinous ignorantly stupidly""".split()
)
"""Adjectives that put a person or a thought down."""

RUBBISH = frozenset(
    """nonsense rubbish garbage trash drivel gibberish baloney hogwash poppycock claptrap tripe bilge bunk bunkum
    hooey malarkey balderdash twaddle blather blatherings babble babbling ramblings rant rants ranting whining
    hysterics sludge joke stupidity insanity madness idiocy lunacy ignorance bs crap hypocrisy paranoia
    delusion delusions fearmongering propaganda pile foolishness silliness absurdity fantasy spin
    tirade vitriol bile buffoonery cowardice imbecility""".split()
)
"""Names one gives to a thought or a text."""

LIES = frozenset(
    "lie lies lying lied liar liars deceive deceiving fabricated misinformation falsehoods fake dishonest".split()
)

SILENCERS = phrases(
    """shut up; shut it; shut your mouth; shut your; get lost; go away; give it a rest; go
    home; go back to; go back where; buzz off;
    get out of here; get the hell out; nobody asked; no one asked; keep your mouth; sit down;
    stop posting; quit posting; get off this; get off my; paid troll; paid shill; russian bot; bot account;
    you bot; another troll; troll account; stop trolling; don't feed the troll; do not feed the troll; feed
    the trolls; go troll; enough of you; crawl back; go crawl; off this forum; ban this; ban
    him; should be banned from; nobody wants you; no one wants you; stay out of; mind your own business;
    nobody cares what; no one cares what"""
)
"""Phrases that deny somebody the right to speak."""

EXPULSIONS = phrases(
    """deport; deporting; deported; kick them out; throw them out; send them back; send them home; send them all
    back; send them all home; ship them back"""
)
"""Phrases that would drive people out of a country."""

BRUSH_OFFS = phrases(
    """get a life; get over it; get over yourself; get a job; get a grip; get a clue; get real; grow up; give me
    a break; gimme a break; who cares; nobody cares; no one cares; stop whining; quit whining; stop crying;
    quit crying; cry me a river; boo hoo; cry more; nice try; spare us; spare me; change your meds; take your
    meds; take your medication; off your meds; seek help; go see a doctor; learn to read; learn to spell;
    learn how to read; go back to school; back to school; read a book; pick up a book; do your homework; use
    your brain; try thinking; wake up; what are you smoking; what are you on; on drugs; keep dreaming; dream
    on; in your dreams; tinfoil; tin foil; kool-aid; kool aid; koolaid; do you even; you don't even; you do
    not even; you have no idea; you know nothing; let me guess; bless your heart; poor baby; little man;
    little boy; buddy boy; how cute; you people; your ilk; your kind; people like you; the likes of you; i
    pity; who do you think you; what planet; what universe; which planet; under a rock; your mother; your mom;
    head in the sand; brain cell; brain cells; your brain; your tiny; shame on; should be ashamed; ought to be
    ashamed; nothing better to do; are you kidding; are you blind; are you deaf; are you drunk; are you high;
    are you for real; are you dense; are you serious; how dare you; you must be; try reading; learn some;
    educate yourself; you clearly; you obviously; you sound like; you seem to; waste of"""
)
"""Phrases that talk down to somebody instead of answering."""

TONE = phrases(
    """lol; lmao; rofl; haha; hahaha; ha ha; yawn; duh; blah blah; oh please; oh come on; come on now; how
    convenient; how original; how typical; is that so; really now; as usual; as always; figures; whatever; so
    there; sweetheart; sweetie; my dear; sonny; kiddo; your own; your ignorance; your little;
    your head; disgrace; embarrassment; an insult; laughing stock; joke of; so much for; no
    doubt; of course; typical; apparently; obviously; clearly; brilliant; genius; seriously; really; sure;
    yeah right; good luck; thanks for; hey; pal; buddy; bud; dude; clown show; i guess; maybe you; perhaps
    you; try to; you should; you need; you think; you believe; you want; you just; why don't you"""
)
"""Weak signs of a heated or mocking tone: counted for the score, never a label by themselves."""
