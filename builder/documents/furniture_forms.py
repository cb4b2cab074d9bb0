"""Lists the forms of furniture lines on English pages with the reason each is set aside; our own compilation."""

from __future__ import annotations

import re

SYSTEM = "part of the comment system"
LINKS = "links to other articles"
NEWSROOMS = "a note for newsrooms"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_AGO = r"(?:\d{1,4}|an?|one|two|three)\+? (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|et|est|edt|bst|cet|msk|pst|pt))?"
_DATE = rf"(?:{_MONTH} {_DAY},? \d{{4}}|{_DAY} {_MONTH},? \d{{4}}|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}})"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? "
_WHEN = (
    rf"(?:{_AGO}|just now|yesterday|(?:{_WEEKDAY})?{_DATE}(?:,?(?: at| [|•·–-])? {_CLOCK})?"
    rf"|{_CLOCK}(?:,? [|•·–-]? ?{_DATE})?)"
)
_STAMP = rf"(?:(?:first |last )?(?:published|updated|posted|modified|created|edited)(?: on| at)?:?\W?)?{_WHEN}"
WHEN = re.compile(_WHEN, re.IGNORECASE)
"""A moment as sites print it: `3 days ago`, `May 4, 2019 at 5:35 pm`."""

_OURS = r"(?:work|site|team|project|mission|journalism|journalists|page|channel)"

_FORMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "a counter",
        (
            r"[$€£]?\d[\d.,]*(?: \d{3})* ?(?:[km%$€£+]|views?|shares?|likes?|reads?|votes?|followers|retweets)?",
            r"(?:views?|shares?|likes?|reads?|hits)\W{1,3}\d[\d.,]*k?",
        ),
    ),
    (
        "the time of publication",
        (
            rf"{_STAMP}(?: ?[|•·–-] ?{_STAMP})?",
            rf"[^.!?|•·\n]{{1,60}} [|•·] {_STAMP}(?: [|•·] \d+[ -]?min(?:ute)?s?(?:[ -]read)?)?",
            r"(?:estimated )?(?:reading|read) time\W.{0,20}",
            r"\d+[ -]?min(?:ute)?s?[ -]read",
        ),
    ),
    (
        "asks for money or sharing",
        (
            r"(?:do you |did you )?(?:like|enjoy|love|value)(?:ed)? (?:this|our|what you).{0,60}[?!].{0,80}",
            r"(?:please )?(?:consider )?(?:support|donat|help)(?:e|ing)?(?: to)?"
            rf" (?:us|our {_OURS}|now|today|here)\b.{{0,100}}",
            r"donate|donations?(?: are welcome)?|buy (?:us|me) a coffee.{0,60}|tip jar",
            r"support independent (?:journalism|media).{0,60}|(?:support|join) us on patreon.{0,60}",
            r"become (?:a|our) (?:member|patron|supporter|subscriber|friend|donor)\b.{0,100}",
            r"share (?:this|on|via|with|it|article|story|the (?:article|story|post))\b.{0,60}",
            r"(?:please )?share|tweet this|spread the word.{0,60}",
            r"(?:please )?(?:follow|like|find|join|watch|visit)"
            rf" (?:us|our (?:{_OURS}|telegram|facebook|twitter))\b.{{0,80}}",
        ),
    ),
    (
        "a newsletter sign-up",
        (
            r"(?:sign up|subscribe|register)(?: (?:now|today|here|free|for free))?(?:,? (?:to|for|and) .{0,120})?[.!]?",
            r"(?:get|receive|have) .{0,80} (?:in|to) your inbox.{0,60}",
            r"(?:enter )?(?:your )?e-?mail(?: address)?\W{0,3}",
            r"(?:our |the )?(?:daily |weekly |free )?newsletters?",
        ),
    ),
    (
        "a cookie notice",
        (
            r"(?:we(?: and our partners)?|(?:this|our) (?:web)?site) uses? (?:\w+ ){0,5}cookies.{0,200}",
            r"(?:accept|allow|reject|decline|refuse)(?: all| necessary| essential| optional)?(?: cookies)?",
            r"(?:manage|cookie|your privacy|privacy) (?:cookies|preferences|settings|choices|policy|notice)",
            r"by (?:continuing|clicking|using) .{0,120} (?:agree|accept|consent)\b.{0,100}|i agree|got it!?",
        ),
    ),
    (
        "a copyright line",
        (r"(?:©|\(c\)|copyright\b).{0,160}", r".{0,120}\ball rights reserved\b.{0,60}"),
    ),
    (
        "a legal line",
        (
            r"(?:(?:terms(?: (?:of|and) \w+)?|privacy|legal notice|disclaimer|imprint|accessibility|careers|sitemap"
            r"|contact us|about us)\W{0,3}){1,6}",
        ),
    ),
    (
        "advertising",
        (
            r"\W{0,3}(?:advertisements?|sponsored(?: content| links?)?|promoted(?: content)?|ad|adverts?)\W{0,3}",
            r"advertise(?: with us)?|remove ads|(?:story|article) continues below.{0,40}",
            r"(?:scroll|continue)(?: down)? (?:to|for|reading)\b.{0,40}",
        ),
    ),
    (
        LINKS,
        (
            r"more (?:on|about|from|in) (?:this|the|our)\b.{0,60}|more:",
            r"(?:(?:read|see|watch) (?:also|more|next)|also (?:read|see))(?:\W{0,2}|:.{0,200})",
            r"read (?:the )?(?:full|original) (?:article|story|text).{0,60}",
            r"related(?: (?:articles?|stories|news|posts?|topics|content|links|coverage))?(?::.{0,200})?",
            r"you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,40}",
            r"(?:most|top) (?:read|viewed|popular|stories|shared|commented)\W?",
            r"(?:trending|popular|recommended|editor[’']s picks?)(?: (?:now|stories|articles|posts|for you))?\W?",
            r"latest (?:news|stories|articles|headlines)\W?|don[’']t miss\W?",
            r"(?:previous|next) (?:article|post|story)(?:\W?|:.{0,200})",
        ),
    ),
    (
        NEWSROOMS,
        (
            r"(?:for )?immediate release\W?|(?:press|news|media) release\W?|ends\.?",
            r"(?:strictly )?(?:under )?embargo(?:ed)?\b(?: until| for)?.{0,80}",
            r"notes? (?:to|for) (?:the )?(?:editors?|journalists?)\W?",
            r"for (?:more|further|media) (?:information|details|enquiries|inquiries)\b.{0,60}"
            r"\b(?:contact|call|visit)\b.{0,200}",
            r"(?:media|press) (?:contacts?|enquiries|inquiries)\b\W{0,2}.{0,160}",
        ),
    ),
    ("tags", (r"(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|labels)\W{0,2}:.{0,200}|tags",)),
    (
        "a button",
        (
            r"(?:click|tap|press)(?: here| on (?:the|this) \w+)? to"
            r" (?:see|view|enlarge|expand|open|read|watch|play|zoom|share|download)\b.{0,60}",
            r"(?:show|hide|load|view|see|expand)(?: all| more| less| full){1,2}(?: photos| gallery| image)?",
            r"enlarge(?: image)?|play(?: video)?|pause|mute|watch(?: the)? video|copy link|back to top|loading\W{0,5}",
            r"listen(?: to (?:this )?article)?(?: \(.{0,20}\))?|print(?: this)?(?: article| page)?",
            r"download (?:our|the) app.{0,60}|save (?:article|for later)",
            r"(?:like|dislike|reply|report|flag|upvote|downvote|permalink|quote|edit)",
        ),
    ),
    (
        "a note of the site",
        (
            r"(?:please )?(?:enable|turn on) javascript.{0,120}|your browser does not support.{0,120}",
            r"(?:if you )?(?:found|noticed|spotted|see|find|notice|spot) an? (?:typo|mistake|error)\b.{0,160}",
            r"the (?:views|opinions) expressed .{0,240}",
        ),
    ),
    (
        SYSTEM,
        (
            r"(?:\d[\d.,]* )?comments?(?: ?\(\d+\))?:?|no comments(?: yet)?\W?|comments are closed\W?",
            r"(?:leave|post|add|write) a (?:comment|reply|response)\W{0,2}|be the first to comment\W?",
            r"log ?in to (?:comment|reply)|(?:join|start) the (?:discussion|conversation)\W?",
            r"(?:show|view|read|hide) (?:all )?(?:\d+ )?comments(?: ?\(\d+\))?",
            r"your e-?mail address will not be published\b.{0,80}",
        ),
    ),
)

MARKERS = re.compile(
    r"notify of|inline feedbacks|view all comments|most reacted comment|hottest comment thread"
    r"|(?:\d+ )?comment threads?|(?:\d+ )?thread replies"
    r"|(?:(?:newest|oldest|best|most voted|most liked)(?: first)?[ |/·]*){2,4}"
    r"|(?:sort|order)(?:ed)? by:?(?: (?:newest|oldest|best|top|date|rating|popularity))?"
    r"|(?:\d[\d.,]* )?(?:responses?|thoughts?|replies)(?: (?:to|on) .{1,100})"
    r"|(?:readers?[’']? )?comments (?:section|below)|what (?:do )?(?:you|our readers) (?:think|say)\W?",
    re.IGNORECASE,
)
"""What stands only at the head of a comment section (`View all comments`)."""

RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (SYSTEM, MARKERS),
    *((reason, re.compile("|".join(forms), re.IGNORECASE)) for reason, forms in _FORMS),
)
"""Reasons with the pattern that must match a whole line."""

_CAPITAL = r"(?:[A-Z][\w.'’-]{0,30}|and|de|van|von|al|bin|in|for|of|the|&|[|•·–-])"
BYLINE = re.compile(
    r"(?:(?:[Ww]ritten |[Rr]eported )?[Bb]y|BY|[Aa]uthor:|[Ff]rom our correspondent,?)"
    rf" [A-Z][\w.'’-]{{0,30}}(?:,? {_CAPITAL}){{0,12}}"
)
"""Who wrote the article: `By Mira Toll and Jon Arvid, CPA`."""

CAPTION = re.compile(
    r"(?:illustrative|file|archive|archival|stock|representative) (?:image|photo|picture|photograph)\.?"
    r"|(?:image|photo|picture)s? (?:source|credit|copyright|caption),? \S.{0,400}"
    r"|[^.!?\n]{1,80}[,(] ?pictured\b[^.!?\n]{0,160}"
    r"|\(?(?:(?:file )?photos?|images?|pictured?|caption)(?: credits?| by| source)?: ?\S.{0,400}",
    re.IGNORECASE | re.DOTALL,
)
PHOTO_BY = re.compile(r"(?:Photo|Image|Picture)s? (?:by|courtesy of|credit) [A-Z].{0,120}")

NETWORKS = (
    "facebook twitter x telegram whatsapp vk vkontakte reddit linkedin pinterest email e-mail print messenger "
    "viber rss instagram youtube flipboard tumblr tiktok mail share tweet pin save bookmark copy link skype threads "
    "mastodon bluesky"
)
NOTES = re.compile(r"notes? (?:to|for) (?:the )?(?:editors?|journalists?)\W?", re.IGNORECASE)
"""The line of a press release behind which nothing is meant for readers."""
SECTIONS = (
    "home news all latest world politics business economy sport sports opinion culture science technology tech "
    "health video videos photo photos gallery menu search login log in sign register subscribe contact us about "
    "more top stories live tv radio podcast podcasts weather local national international europe asia africa "
    "americas america middle east lifestyle entertainment arts travel food archive archives sections section skip "
    "to main content back next previous close open navigation toggle english society breaking analysis"
)
