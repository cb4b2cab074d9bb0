"""A small course in Arabic and one in Polish, about an invented harbour: settings, a text, a thread, a lesson, exercises."""

from __future__ import annotations

from languages.every_type import AR, PL
from workshop import SETTINGS, Workshop

_SETTINGS = """site_name: %s
theme: {name: material, language: %s}
extra: {whosays: {course: harbour-%s}}
"""

_AR_TEXT = """خفر السواحل: تسعة قوارب احتُجزت قبالة ميناء سارة

احتُجزت تسعة قوارب صيد يوم الاثنين، كما قال خفر السواحل في أوستريل. لم يكن على اثنين منها أوراق.

عدّ شاهد سبعة قوارب في الميناء. ووصف المالكون الاحتجاز بأنه سرقة.
"""
_AR_MARKS = """schema: 1
document: boats
kind: wire
reality: fictional
title: احتجاز تسعة قوارب قبالة ميناء سارة
story: boats
source: {outlet: وكالة الساحل, date: 2031-05-04, licence: CC-BY-4.0}
state: edited
marks:
  - {label: voice-attributed, at: p1.s1, starts: "احتُجزت تسعة", source: خفر السواحل في أوستريل, speaker: خفر السواحل, cue: قال, status: clear, why: "«قال» تنسب الكلام إلى خفر السواحل."}
  - {label: voice-drift, at: p1.s2, starts: "لم يكن على", source: خفر السواحل في أوستريل, speaker: خفر السواحل, status: clear, why: "لا أحد مذكور، والوكالة لم تر الأوراق."}
  - {label: loaded-event, quote: سرقة, voice: voice-attributed, swap: احتجاز, status: clear, why: "السرقة جريمة، وهذه كلمة المالكين."}
  - {label: claim-checkable, at: p1.s1, starts: "احتُجزت", claim: احتُجزت تسعة قوارب, settle: سجل الميناء, status: clear, why: "عدد يمكن لأحد أن يعدّه من جديد."}
  - {label: support-corroborated, at: p2.s1, starts: "عدّ شاهد", status: clear, credit: yes, why: "شاهد عدّ بنفسه."}
verdict: {known: [قال خفر السواحل ذلك.], claimed: [تسعة قوارب.], unknown: [السبب.], settle: [سجل الميناء.]}
"""
_AR_THREAD = """تعليقات تحت خبر الميناء

Comments

نورس:

من عدّ القوارب؟

ملح (to نورس):

اسكت، لم يسألك أحد.

رمل:

أحرقوا قواربهم الليلة.
"""
_AR_THREAD_MARKS = """schema: 1
document: talk
kind: thread
reality: fictional
title: تحت خبر الميناء
story: boats
source: {outlet: بريد سارة, date: 2031-05}
state: edited
comments:
  - {at: c1, labels: [cs-question], severity: 0, why: "يسأل عن المصدر."}
  - {at: c2, labels: [com-dismissive], severity: 2, why: "يطلب من غيره أن يسكت."}
  - {at: c3, labels: [com-incite], severity: 4, describe: يدعو إلى الحرق, why: "يطلب من غيره أن يؤذي."}
"""
_AR_LESSON = """schema: 1
id: first
title: الدرس الأول
skill: attribution
minutes: 30
ages: 13+
objectives: [تجد المصدر]
question: من يتحمل مسؤولية هذا الكلام؟
steps:
  - {kind: read, document: boats, minutes: 3}
  - {kind: mark, document: boats, labels: [voice-attributed, voice-drift], unit: sentence, minutes: 11}
  - {kind: ledger, document: boats, minutes: 1}
  - {kind: words, document: boats, minutes: 2}
  - {kind: comments, document: talk}
  - {kind: verdict, document: boats}
  - {kind: talk, protocol: fishbowl, text: "من تصدّق؟"}
  - {kind: quiz, exercise: first-quiz}
teacher: {plan: اقرأه بصوت عالٍ., skip_if_short: [ledger]}
"""
_AR_EXERCISE = """schema: 1
id: first-quiz
title: اختبار قصير
skill: attribution
questions:
  - id: q-who
    type: choice
    confidence: yes
    hints: [ابحث عن فعل القول.]
    prompt: من يقول إن تسعة قوارب احتُجزت؟
    options:
      - {text: خفر السواحل, correct: yes, why: "«قال» بجانب الجملة.", near: "لو نُشرت صورة."}
      - {text: الوكالة, correct: no, why: "هي تنقل ما قاله خفر السواحل."}
  - id: q-which
    type: choices
    prompt: ماذا يعرض النص؟
    options:
      - {text: عدّ شاهد, correct: yes, why: "عدّ شاهد سبعة."}
      - {text: الأوراق, correct: no, why: "ذُكرت فقط."}
  - {id: q-mark, type: mark, document: boats, labels: [loaded-event], prompt: ضع علامة على الكلمة المحمَّلة.}
"""

_PL_TEXT = """Straż przybrzeżna: dziewięć łodzi zajęto pod Port Sarre

W poniedziałek zajęto dziewięć łodzi rybackich, powiedziała straż przybrzeżna Ostrell. Dwie z nich nie miały papierów.

Świadek naliczył w porcie siedem łodzi. Właściciele nazwali zajęcie rabunkiem.
"""
_PL_MARKS = """schema: 1
document: boats
kind: wire
reality: fictional
title: Dziewięć łodzi zajęto pod Port Sarre
story: boats
source: {outlet: Agencja Wybrzeże, date: 2031-05-04, licence: CC-BY-4.0}
state: edited
marks:
  - {label: voice-attributed, at: p1.s1, starts: "W poniedziałek", source: straż przybrzeżna Ostrell, speaker: straż, cue: powiedziała, status: clear, why: "„powiedziała” oddaje te słowa straży."}
  - {label: voice-drift, at: p1.s2, starts: "Dwie z nich", source: straż przybrzeżna Ostrell, speaker: straż, status: clear, why: "Nikogo nie wskazano, a agencja nie widziała papierów."}
  - {label: loaded-event, quote: rabunkiem, voice: voice-attributed, swap: zajęciem, status: clear, why: "Rabunek to przestępstwo; to słowo właścicieli."}
  - {label: claim-checkable, at: p1.s1, starts: "W poniedziałek", claim: zajęto dziewięć łodzi, settle: księga portu, status: clear, why: "Liczbę można policzyć od nowa."}
  - {label: support-corroborated, at: p2.s1, starts: "Świadek", status: clear, credit: yes, why: "Świadek sam policzył."}
verdict: {known: [Straż tak powiedziała.], claimed: [Dziewięć łodzi.], unknown: [Powód.], settle: [Księga portu.]}
"""
_PL_THREAD = """Komentarze pod doniesieniem z portu

Comments

Mewa:

Kto policzył łodzie?

Sól (to Mewa):

Cicho, nikt cię nie pytał.

Piasek:

Spalcie im łodzie dziś w nocy.
"""
_PL_THREAD_MARKS = """schema: 1
document: talk
kind: thread
reality: fictional
title: Pod doniesieniem z portu
story: boats
source: {outlet: Poczta Sarre, date: 2031-05}
state: edited
comments:
  - {at: c1, labels: [cs-question], severity: 0, why: "Pyta o źródło."}
  - {at: c2, labels: [com-dismissive], severity: 2, why: "Każe komuś milczeć."}
  - {at: c3, labels: [com-incite], severity: 4, describe: wzywa do podpalenia, why: "Prosi innych, żeby skrzywdzili."}
"""
_PL_LESSON = """schema: 1
id: first
title: Pierwsza lekcja
skill: attribution
minutes: 30
ages: 13+
objectives: [znaleźć źródło]
question: Kto musiałby to odwołać?
steps:
  - {kind: read, document: boats, minutes: 3}
  - {kind: mark, document: boats, labels: [voice-attributed, voice-drift], unit: sentence, minutes: 22}
  - {kind: ledger, document: boats, minutes: 1}
  - {kind: words, document: boats, minutes: 5}
  - {kind: comments, document: talk}
  - {kind: verdict, document: boats}
  - {kind: talk, protocol: fishbowl, text: "Komu wierzysz?"}
  - {kind: quiz, exercise: first-quiz}
teacher: {plan: Przeczytaj na głos., skip_if_short: [ledger]}
"""
_PL_EXERCISE = """schema: 1
id: first-quiz
title: Krótki quiz
skill: attribution
questions:
  - id: q-who
    type: choice
    confidence: yes
    hints: [Poszukaj czasownika mówienia.]
    prompt: Kto mówi, że zajęto dziewięć łodzi?
    options:
      - {text: Straż przybrzeżna, correct: yes, why: "Obok stoi „powiedziała”.", near: "Gdyby było zdjęcie."}
      - {text: Agencja, correct: no, why: "Przekazuje, co powiedziała straż."}
  - id: q-which
    type: choices
    prompt: Co pokazuje tekst?
    options:
      - {text: Liczenie świadka, correct: yes, why: "Świadek naliczył siedem."}
      - {text: Papiery, correct: no, why: "Tylko się o nich mówi."}
  - {id: q-mark, type: mark, document: boats, labels: [loaded-event], prompt: Oznacz słowo nacechowane.}
"""


def _files(
    settings: str, text: str, marks: str, thread: str, talk: str, lesson: str, exercise: str, every: str
) -> dict[str, str]:
    return {
        SETTINGS: settings,
        "lessons/documents/boats.txt": text,
        "lessons/documents/boats.marks.yml": marks,
        "lessons/documents/talk.txt": thread,
        "lessons/documents/talk.marks.yml": talk,
        "lessons/01-first/lesson.yml": lesson,
        "exercises/first-quiz.yml": exercise,
        "exercises/every-type.yml": every,
    }


COURSES: dict[str, dict[str, str]] = {
    "ar": _files(
        _SETTINGS % ("من يقول ذلك؟", "ar", "ar"),
        *(_AR_TEXT, _AR_MARKS, _AR_THREAD, _AR_THREAD_MARKS, _AR_LESSON, _AR_EXERCISE, AR),
    ),
    "pl": _files(
        _SETTINGS % ("Kto tak mówi?", "pl", "pl"),
        *(_PL_TEXT, _PL_MARKS, _PL_THREAD, _PL_THREAD_MARKS, _PL_LESSON, _PL_EXERCISE, PL),
    ),
}


def course(language: str) -> Workshop:
    """The course in memory."""
    workshop = Workshop({}, {})
    for path, text in COURSES[language].items():
        workshop.write(path, text)
    return workshop
