"""Lists the verbs, nouns and adjectives that credit somebody with words or thoughts; our own compilation.

The classes of stance are those of the taxonomy (cue-neutral, cue-endorsing, cue-doubting, cue-force, cue-manner,
cue-mind); they follow the idea of assertive, factive and implicative predicates in Hooper (1975) and Karttunen (1971).
Each line is a verb, a slash and its frames: t a that-clause, b a clause without “that”, q a quotation, i a
to-infinitive, o an object that is itself what is said, d such an object where the subject is a document,
p a person told before it, a only with “as”: as she put it. A particle follows its verb.
"""

from __future__ import annotations

from types import MappingProxyType

from builder.analysis.lexicons.word_sets import word_set

VERBS: MappingProxyType[str, str] = MappingProxyType(
    {
        "cue-neutral": """
say/tbq, tell/tbqp, state/tbq, write/tbq, add/tbq, report/tbqo, announce/tbqio, comment/tq, remark/tq,
mention/tbo, describe/to, call/qo, explain/tbqo, answer/tq, reply/tq, respond/tq, ask/qp, declare/tbqo,
continue/q, conclude/tbqo, recall/tbqo, observe/tq, express/qo, inform/tp, testify/tbq, estimate/tbo,
propose/tqio, suggest/tbqo, predict/tbqo, repeat/tqo, reiterate/tqo, stress/tqo, emphasise/tqo, emphasize/tqo,
underline/tqo, underscore/to, tweet/tq, post/q, retweet/o, read/q, label/o, dub/qo, characterise/o,
characterize/o, portray/o, recount/tqo, recommend/tqio, advise/tqip, argue/tbq, publish/o, signal/tbi,
indicate/tbo, hint/tbq, imply/tb, rule out/o, speak of/to, speak about/to, talk about/to, refer to/o,
interpret/o, depict/o, brief/tp, notify/tp, forecast/tbo, project/tb, reckon/tbq, figure/tb, interject/q,
write off/o, begin/q, go on/q, text/tq, summarise/qo, summarize/qo, outline/to, joke/tq, cite/o, quip/tq, liken/o,
compare/o, spell out/to, put it/a, sum up/qo, chime in/q, point to/o, invite/ip, opine/tq, elaborate/q, ask about/o,
deem/o, denote/t, stipulate/tbqd, mandate/d, caution/tbqp, counter/tq, retort/tq, agree/tbqi, disagree/tq,
proclaim/tbqo, pronounce/qo, posit/t, theorise/t, theorize/t, speculate/tbq, hypothesise/t, calculate/tb,
rule/tbi, discuss/to, debate/to""",
        "cue-endorsing": """
confirm/tbqo, reveal/tbqo, admit/tbqo, acknowledge/tbqo, note/tbqo, point out/tbqo, show/tbd, find/tbd,
concede/tbqo, disclose/tqo, recognise/to, recognize/to, prove/tbd, demonstrate/td, discover/tb, realise/tb,
realize/tb, remind/tqp, clarify/tqo, establish/t, make clear/tb, verify/to, expose/o, confess/tqio,
remember/tbo, learn/tb, determine/tb, ascertain/t, see/t, illustrate/t, observe that/b, let slip/t,
highlight/to""",
        "cue-doubting": """
claim/tbqio, allege/tbqo, purport/i, insist/tbqo, maintain/tbqo, contend/tbq, profess/io, pretend/ti,
assert/tbqo, suppose/tb, protest/tq, assure/tbqp""",
        "cue-force": """
warn/tbqop, threaten/tqio, vow/tbqio, demand/tqio, blame/qo, accuse/o, urge/tqiop, order/tip, call for/o,
call on/o, promise/tbqiop, pledge/tbqio, condemn/qo, denounce/qo, criticise/qo, criticize/qo, praise/qo,
hail/qo, reject/qo, deny/tbqo, dismiss/qo, refute/qo, dispute/to, question/qo, challenge/o, plead/qi, beg/qip,
implore/qip, charge/tq, swear/tbqi, apologise/q, apologize/q, thank/qo, congratulate/qo, endorse/qo, refuse/i,
decline/i, rebuke/qo, rebut/qo, defend/qo, welcome/qo, decry/qo, disavow/o, chide/qo, scold/qo, lambast/qo,
lambaste/qo, admonish/qo, censure/o, disown/o, renounce/o, repudiate/o, salute/o, commend/o, applaud/o,
laud/qo, forbid/ip, instruct/ip, command/tip, encourage/ip, push for/o, press for/o, advocate/to, petition/ip,
appeal/qi, appeal for/o, object to/o, take issue with/o, argue for/o, argue against/o, speak out against/o,
come out against/o, campaign for/o, campaign against/o, vote for/o, vote against/o""",
        "cue-manner": """
boast/tbqo, chant/qo, rant/tq, fume/tq, gloat/tq, shout/tq, scream/tq, yell/tq, whisper/tq, snap/q, sneer/tq,
snipe/tq, jeer/q, lament/tqo, complain/tbqo, grumble/tq, mock/qo, ridicule/qo, slam/qo, blast/qo, lash out at/o,
lash out/q, rail/tq, rail against/o, thunder/q, bellow/q, mutter/tq, scoff/tq, scoff at/o, brag/tq, gush/tq, moan/tq,
whine/tq, insinuate/tb, tout/qo, trumpet/qo, bemoan/qo, bristle/q, bark/q, cry/q, exclaim/tq, chuckle/q,
laugh/q, crow/tq, taunt/q, deride/qo, belittle/o, disparage/o, rage/q, hiss/q, growl/q, skewer/o, assail/qo,
excoriate/o, take aim at/o, vent/tq""",
        "cue-mind": """
believe/tbo, think/tb, fear/tbo, want/io, hope/tbqi, plan/io, expect/tbio, intend/i, wish/ti, feel/tb,
suspect/tbo, doubt/to, worry/tbq, know/tb, consider/o, assume/tb, imagine/tb, understand/t, decide/ti, aim/i,
prefer/io, support/o, oppose/o, favour/o, favor/o, regret/to, view/o, regard/o, prepare/i, plot/i, guess/tb,
dream/t, desire/io, anticipate/to, back/o, envisage/o, foresee/to, mull/o, contemplate/o, wonder/q, ponder/q,
perceive/o, presume/t, accept/t, sense/t, hold/t, trust/t, conclude that/b, judge/to, seek/i, resent/to, distrust/o,
admire/o, welcome that/b, mistrust/o, reconsider/o, approve of/o, disapprove of/o, side with/o, crave/o,
yearn/i, opt/i, choose/i, hesitate/i, insist on/o, weigh/o, care about/o, worry about/o, think about/o,
think of/o""",
    }
)
"""Verbs by stance, each verb in one class only."""

IRREGULAR: MappingProxyType[str, tuple[str, str]] = MappingProxyType(
    {
        "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "read": ("read", "read"),
        "begin": ("began", "begun"), "go": ("went", "gone"), "speak": ("spoke", "spoken"), "make": ("made", "made"),
        "show": ("showed", "shown"), "find": ("found", "found"), "see": ("saw", "seen"), "know": ("knew", "known"),
        "think": ("thought", "thought"), "feel": ("felt", "felt"), "hold": ("held", "held"),
        "swear": ("swore", "sworn"),
        "understand": ("understood", "understood"), "foresee": ("foresaw", "foreseen"), "let": ("let", "let"),
        "take": ("took", "taken"), "spit": ("spat", "spat"), "forbid": ("forbade", "forbidden"), "put": ("put", "put"),
        "forecast": ("forecast", "forecast"), "cast": ("cast", "cast"), "seek": ("sought", "sought"),
        "choose": ("chose", "chosen"), "come": ("came", "come"), "be": ("was", "been"), "prove": ("proved", "proven"),
    }
)  # fmt: skip
"""Past tense and past participle of verbs that do not take -ed."""

DOUBLING: frozenset[str] = word_set(
    "plan admit plot beg brag refer rebut dub snap rip slam pan chat blog quip sum opt commit nod"
)
"""Verbs that double their last letter before -ed and -ing."""

NOUNS: MappingProxyType[str, str] = MappingProxyType(
    {
        "cue-neutral": """
statement announcement report comment remark description explanation reply response answer argument suggestion
proposal prediction forecast estimate testimony message declaration conclusion recommendation account reference
observation theory assessment quote letter tweet speech post email opinion view position stance interpretation
characterisation characterization information question word news reports signal""",
        "cue-endorsing": """
confirmation revelation admission acknowledgement acknowledgment proof disclosure finding evidence recognition
discovery reminder""",
        "cue-doubting": """
claim allegation assertion insistence contention pretence rumour rumor accusation insinuation assurance
speculation""",
        "cue-force": """
warning threat vow demand promise pledge call criticism condemnation denial rejection praise support
endorsement defence defense opposition appeal order objection plea charge complaint attack refusal""",
        "cue-manner": """
boast rant jibe jab swipe outburst tirade""",
        "cue-mind": """
belief fear hope enthusiasm anxiety alarm wish suspicion doubt expectation conviction worry concern plan
intention idea notion feeling thought desire dream assumption sense impression understanding
confidence frustration anger determination decision preference perception consensus agreement""",
    }
)
"""Nouns that name a saying or a thought and can take a that-clause, “of” or “to”."""

ADJECTIVES: frozenset[str] = word_set("""
convinced confident certain sure afraid worried concerned aware hopeful optimistic pessimistic adamant sceptical
skeptical doubtful fearful proud angry glad happy disappointed surprised frustrated alarmed determined keen
reluctant unwilling willing eager ready wary unsure uncertain satisfied grateful sorry furious outraged shocked
opposed committed critical supportive dismissive suspicious mindful thrilled excited pleased delighted saddened
troubled""")
"""States of mind after “be”: “is convinced that”, “was afraid of”."""
