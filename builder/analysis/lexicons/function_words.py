"""Lists the closed-class words that mark where a noun phrase or a clause begins and ends; our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.word_sets import word_set

DETERMINERS = word_set(
    "the a an this that these those its their his her our my your some any no every each all both another many most "
    "several few either neither such one two three four five six seven eight nine ten"
)
POSSESSIVES = word_set("its their his her our my your")
SUBJECT_PRONOUNS = word_set("he she they it we i you who")
PERSONAL = word_set("he she they it we i")
PREPOSITIONS = word_set(
    "of in on at by for from to with without about against between into through during before after above below under "
    "over near since until within across behind beyond along among around despite toward towards upon via per amid "
    "inside outside throughout like unlike including regarding concerning off onto out up down than as"
)
AUXILIARIES = word_set(
    "has have had is are was were be been being am will would can could may might must shall should do does did "
    "hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't doesn't don't didn't "
    "shouldn't hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t doesn’t don’t didn’t "
    "shouldn’t"
)
FINITE = AUXILIARIES - {"be", "been", "being"}
BE = word_set("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
HAVE = word_set("has have had hasn't haven't hadn't hasn’t haven’t hadn’t having")
ADVERBS = word_set(
    "also not never again once often now then still later earlier previously ever just only even always soon "
    "already further too first finally sometimes long since today yesterday"
)
CLAUSE_STARTERS = word_set(
    "that which when while because but although though if whether as since until where whereas unless so yet nor "
    "who whom whose what how why before after"
)
COORDINATORS = word_set("and but or yet so nor")
CONNECTIVES = word_set(
    "but and so yet meanwhile however additionally moreover furthermore still earlier later then thus also instead "
    "nevertheless nonetheless separately similarly afterwards subsequently likewise yesterday today tonight or now "
    "finally first second third ultimately indeed"
)
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec"
)
TIME_WORDS = WEEKDAYS | word_set(
    "today yesterday tonight earlier later recently again afterwards morning afternoon evening night week month year "
    "weekend last this next late early also bluntly flatly simply then now repeatedly"
)
NOT_SUBJECTS = word_set("there here where when how why what which that")
