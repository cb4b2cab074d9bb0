"""Lists phrases of counterspeech (kinds after Benesch et al. 2016), disagreement and deflection. Our compilation."""

from __future__ import annotations

from builder.analysis.lexicons.phrases import phrases

DISAGREE = phrases(
    """i disagree; i don't agree; i do not agree; i dont agree; you are wrong; you're wrong; your wrong; that is
    wrong; that's wrong; not true; not correct; i doubt; i don't think; i do not think; i dont think; no it
    wasn't; no it wasnt; no it isn't; no it isnt; not at all; on the contrary; i beg to differ; don't agree;
    do not agree; not agree; wouldn't work; won't work; no way; i hardly think; i don't see; i disagree with"""
)
FACT = phrases(
    """in fact; actually; according to; the fact that; it is documented; the report says; the record shows; see
    the; source:; for the record; statistics; data show; the data; the study; studies show; research shows;
    http; www; to be precise"""
)
EMPATHY = phrases(
    """i understand; i feel for; my heart; innocent people; innocent civilians; poor people; have families; has a
    family; they are people too; human beings; we are all human; all human; live in peace; equal rights; human
    rights; hope you are safe; stay safe; i am sorry for; i'm sorry for; imagine being; put yourself; let's be
    kind; be kind; both sides suffer; peace for; treat each other"""
)
CONTRADICTION = phrases(
    """you said; you just said; you wrote; you claim; you claimed; but you; then how; then why; contradict;
    contradicts; contradicting yourself; double standard; so which is it; which is it; earlier you; instead of"""
)
DENOUNCE = phrases(
    """is hateful; are hateful; hate speech; is racist; is sexist; is homophobic; is transphobic; is
    islamophobic; is antisemitic; is misogynistic; is misogynist; is bigoted; is unacceptable; is not
    acceptable; isn't acceptable; is not ok; is not okay; isn't ok; isn't okay; is disgusting; is disgraceful;
    is wrong; is a disgrace; is inhuman; is inhumane; is terrible; is horrible; is awful; is offensive; is
    hurtful; is cruel; is vile; is so wrong; is deeply wrong; is plain wrong; are racist; are bigots; is a
    bigot; are misogynists; is a misogynist; is a racist; are wrong; should not say; should never say;
    shouldn't say; don't say; never say; stop saying; stop calling; don't call; do not call; never call;
    should be banned; should be ashamed; you sound; makes you; no one should; nobody should; how dare you;
    have no place; has no place; calling for violence; this is violence; against humanity; is dehumanizing; is
    dehumanising; spreading hate; stop the hate; such hatred; is
    illegal; is hate; is abuse; is abusive; is disturbing; is shameful; thing to say; way to
    talk; to say that about; to say such"""
)
CONSEQUENCE = phrases(
    """you could be reported; this will be reported; reported this; reported you; you may lose; against the
    rules; can be prosecuted; is a crime"""
)
SUPPORT = phrases(
    """i stand with; i support you; well said; thank you for; thanks for sharing; i agree with; i would agree; i
    agree; agreed; good point; you are right; you're right; fair point"""
)
DEFLECT = phrases(
    """what about; whatabout; why not; but you do; so does; so did; same for; what did your; look at what your;
    also did; does it all the time; do it too; does it too; did it too; did the same; does the same; yeah but;
    and yet you; how about"""
)
REPORTING = frozenset(
    """say says said saying call calls called calling tell tells told telling claim claims claimed claiming think
    thinks thought thinking shout shouts shouting shouted yell yelled write writes wrote writing written post
    posts posted posting read hear heard joke jokes joking word words phrase sentence comment comments
    statement statements tweet tweets hashtag message messages banner lyrics quote joke chanting chants
    believes believe""".split()
)
