"""Lists words of blame for decisions, leaders and institutions. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.phrases import phrases

BLAME = phrases(
    """mistake; mistakes; fail; fails; failed; failing; failure; failures; wrong; corrupt; corruption; insane;
    insanity; naive; naively; cheat; cheats; cheating; cheated; crime; crimes; blame; blamed; blames; to
    blame; guilty; responsible; betray; betrays; betrayed; betrayal; stupid; stupidity; incompetent;
    incompetence; disaster; disastrous; shame; shameful; hypocrisy; hypocritical; lie; lies; lying; lied;
    weak; weakness; illegal; war crime; war crimes; terror; oppression; oppressive; greed; greedy; useless;
    worst; dirty; blackmail; untrustworthy; must stop; should stop; needs to stop; need to stop; puppet;
    puppets; waste; wasted; broke its promise; broke his promise; unacceptable; unforgivable; reckless;
    irresponsible; cruel; brutal; criminal; scandal; disgrace; treacherous; out of touch; let us down; sold us
    out; cover-up; covering up; never listens; never listened; ruined; ruining; destroyed; destroying; unfair;
    unjust"""
)
"""Words that blame without attacking anybody for what they are."""
