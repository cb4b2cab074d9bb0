"""Lists adverbs and turns of phrase with which a writer nudges the reader. Our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.entries import group

MANNER = (
    *group(
        "editorial-adverb",
        "tells the reader what to think of the fact beside it",
        """obviously, plainly, undoubtedly, undeniably, unquestionably, indisputably, needless to say,
        predictably, unsurprisingly, not surprisingly, shockingly, astonishingly, incredibly, unbelievably,
        amazingly, remarkably, ironically, curiously, conveniently, so conveniently, suspiciously,
        mysteriously, strangely, oddly, bizarrely, tellingly, tragically, regrettably, alarmingly,
        disturbingly, worryingly, ominously, disgracefully, shamefully, scandalously, outrageously, absurdly,
        ridiculously, laughably, comically, hilariously, pathetically, thankfully, fortunately, mercifully,
        rightfully, wrongfully, unfairly, unjustly, unjustifiably, justifiably, deservedly, allegedly so,
        cynically, hypocritically, disingenuously, dishonestly, deceitfully, deceptively, sneakily, slyly,
        cunningly, deviously, maliciously, viciously, brutally, savagely, ruthlessly, mercilessly, callously,
        heartlessly, cruelly, coldly, barbarically, cowardly, treacherously, spitefully, vindictively,
        gleefully, smugly, arrogantly, brazenly, blatantly, flagrantly, shamelessly, unabashedly, unashamedly,
        audaciously, recklessly, carelessly, irresponsibly, foolishly, stupidly, blindly, mindlessly,
        senselessly, naively, ignorantly, frantically, hysterically, feverishly, rabidly, furiously, fiercely,
        ferociously, vehemently, vociferously, relentlessly, tirelessly, heroically, bravely, courageously,
        gallantly, valiantly, nobly, selflessly, brilliantly, gloriously, triumphantly, magnificently,
        miraculously, wonderfully, beautifully, eloquently, lovingly, wildly, insanely, crazily, egregiously,
        grossly, hugely, massively, enormously, immensely, vastly, downright, blindingly, painfully, woefully,
        abysmally, appallingly, horribly, terribly, horrifically, horrifyingly, terrifyingly, disastrously,
        catastrophically, devastatingly, spectacularly, drastically, stunningly, staggeringly, falsely so,
        single-handedly, hopelessly, helplessly, unlawfully, illegitimately, infamously, notoriously,
        wantonly, unapologetically, fanatically, obsessively""",
    ),
    *group(
        "editorial-adverb",
        "is the writer's nudge, not a fact",
        """in a shocking move, in a stunning move, in a desperate attempt, in a desperate bid, believe it or not,
        it goes without saying, let that sink in, make no mistake, you guessed it, surprise surprise, no
        wonder, to no one's surprise, to nobody's surprise, as everyone knows, as we all know, everybody
        knows, the fact is, the truth is, the reality is, let's be honest, let's face it, to say the least, at
        long last, yet again, nothing less than, nothing short of, nothing more than, nothing but, under the
        guise of, hell-bent on, hellbent on, bent on, drunk on power, power-hungry, out of touch, on steroids,
        on full display, has the nerve to, had the nerve to, had the audacity to, dared to, doubled down,
        doubling down, double down, throw under the bus, thrown under the bus, jumped on the bandwagon, blood
        on their hands, blood on his hands, blood on its hands, rear its ugly head, reared its ugly head, ugly
        truth, dirty secret, dirty tricks, slippery slope, can of worms, laughing stock, laughingstock, slap
        in the face, kick in the teeth, caught red-handed, hand in glove, in bed with, in cahoots with, in
        cahoots, in lockstep, marching orders, on its knees, race to the bottom, house of cards, wake-up call,
        smoking gun, tip of the iceberg, wrong side of history, right side of history, beyond the pale, sick
        and twisted, flat-out, full-blown, full-throated, so much for, if you can believe it, god forbid,
        heaven forbid, thank god, fat chance, good riddance, too little too late, lamestream media, liberal
        media, fake news media, echo chamber""",
    ),
    *group(
        "scare-quotes",
        "keeps a distance from the name without saying why",
        "so-called, self-described, supposed, purported, would-be, quote-unquote, ostensible, pseudo",
    ),
)
