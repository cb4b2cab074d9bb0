"""An exercise in Arabic and one in Polish with every type of question that the courses' first exercise does not have."""

from __future__ import annotations

_ALIKE = """  - {id: m-voice, type: from-marks, document: boats, ask: voice, count: 2, fine: 0}
  - {id: m-source, type: from-marks, document: boats, ask: source, count: 2, fine: 0}
  - {id: m-support, type: from-marks, document: boats, ask: support, count: 1}
  - {id: m-wording, type: from-marks, document: boats, ask: wording, count: 1, fine: 0}
  - {id: m-severity, type: from-marks, document: talk, ask: severity, count: 3, fine: 0.2}
  - {id: t-card, type: verdict, document: boats}
"""

AR = (
    """schema: 1
id: every-type
title: كل أنواع الأسئلة
skill: attribution
policy: {attempts: 2, reveal: last}
questions:
  - id: t-sort
    type: sort
    prompt: كلام من هذا؟
    bins: [{id: source, text: مصدر}, {id: outlet, text: الجهة الناشرة نفسها, flags: true}]
    cards:
      - {text: احتُجزت تسعة قوارب., bin: source, why: "«قال» بجانب الجملة.", near: "لو لم يُذكر أحد."}
      - {text: عدّ شاهد سبعة قوارب., bin: outlet, also: [source], why: "الوكالة تروي ذلك."}
  - id: t-check
    type: sort
    prompt: هل يمكن التحقق منه؟
    bins: [{id: checkable, text: يمكن التحقق منه}, {id: opinion, text: رأي}, {id: not-yet, text: ليس بعد}]
    cards:
      - {text: انتظر أربعون شخصًا., bin: checkable, why: "كان يمكن عدّهم."}
      - {text: الجدول الجديد إهانة., bin: opinion, why: "هذا شعور."}
      - {text: لن تعود العبّارة أبدًا., bin: not-yet, why: "الزمن وحده يحسم ذلك."}
  - id: t-match
    type: match
    prompt: ما الذي يحسم كل ادعاء؟
    pairs:
      - {text: دخلت تسعة قوارب., to: سجل الميناء, why: "كل قارب يُكتب فيه."}
      - {text: تضاعف ثمن الخبز., to: قائمة أسعار العام الماضي, why: "ثمن بثمن."}
    extra:
      - {text: استطلاع للقراء, why: "الاستطلاع يخبر بما يظنه الناس."}
  - id: t-order
    type: order
    prompt: كيف وصل الرقم إليك؟
    cards:
      - {text: يعدّ حارس تسعة قوارب., why: "لا بد أن يرى أحد أولًا."}
      - {text: يعلن خفر السواحل الرقم., why: "هو يتكلم باسم الحارس.", swap: true}
      - {text: ينشر صياد صورة., why: "في الصباح نفسه."}
      - {text: تنشر الوكالة الرقم., why: "هي تكرر ما قيل."}
  - id: t-fill
    type: fill
    prompt: املأ الفراغات.
    text: "{who} قال ذلك، و{verb} الشاهد سبعة."
    gaps:
      who:
        label: من
        answers:
          - {text: خفر السواحل, correct: yes, why: "«قال» بجانبه."}
          - {text: الوكالة, correct: no, why: "هي تنقل.", near: "لو لم يُذكر أحد."}
      verb:
        choose: true
        answers:
          - {text: عدّ, correct: yes, why: "كلمة محايدة."}
          - {text: ادّعى, correct: no, flags: true, why: "فيها شك."}
  - id: t-swap
    type: swap
    prompt: بدّل الكلمات المحمَّلة.
    text: "اقتحم خفر السواحل الميناء واحتجز تسعة قوارب. قال المالكون «سرقة»."
    words:
      - word: اقتحم
        why: "الاقتحام يكون بالقوة."
        near: "لو كان هناك قتال."
        options:
          - {text: دخل, correct: yes, why: "تقول ما حدث."}
          - {text: غزا, correct: no, why: "هذا ما تفعله الجيوش."}
      - word: واحتجز
        fine: yes
        why: "قوية لكنها محايدة."
        options:
          - {text: وأخذ, correct: no, why: "أقل دقة."}
      - word: «سرقة»
        fine: arguable
        voice: source
        why: "كلمة المالكين."
        options:
          - {text: احتجاز, correct: arguable, why: "أبسط."}
  - id: t-reflect
    type: reflect
    prompt: ماذا تريد أن تعرف أولًا؟
    models:
      - {by: قارئة تثق بخفر السواحل, text: أسأل عن السبب.}
      - {by: قارئ يبحر هناك, text: أسأل عن سجل الميناء.}
  - id: t-thread
    type: thread
    prompt: ماذا يفعل كل تعليق؟
    document: talk
    labels: [com-dismissive, cs-question]
    respond:
      - {role: reader, options: [{text: أسأل عن المصدر, correct: yes, why: "هذا يفيد."}, {text: أشتم, correct: no, why: "هذا يؤذي."}]}
      - {role: friend, options: [{text: أكتب إلى صديقي, correct: yes, why: "هذا يفيد."}, {text: أصرخ, correct: no, why: "هذا يؤذي."}]}
      - {role: moderator, options: [{text: أنبّه الكاتب, correct: yes, why: "هذا يفيد."}, {text: أحذف كل شيء, correct: no, why: "هذا كثير."}]}
  - {id: t-dose, type: thread, prompt: رتّب القسم كله., document: talk, labels: [com-dismissive, com-incite], rate: no}
  - id: t-reply
    type: reply
    prompt: كتب أحدهم أن المالكين أغرقوا قواربهم. ماذا تفعل؟
    turns:
      - id: start
        text: لا يذكر التعليق مصدرًا.
        options:
          - {text: أسأل كيف عرف, correct: yes, why: "سؤال بلا هجوم.", then: يقول إن الجميع يعرف., to: again}
          - {text: أسميه كاذبًا, correct: no, why: "هذا ضد الشخص.", then: يبدأ الشجار.}
          - {text: أتابع القراءة, correct: arguable, why: "لا أحد ملزم بالرد.", then: يسأل غيرك.}
      - id: again
        text: يقول «الجميع يعرف».
        options:
          - {text: أتركه, correct: yes, why: "السؤال باقٍ للجميع.", then: يسأل آخران.}
          - {text: أكرر السؤال مرارًا, correct: no, why: "هذا يغذي الشجار.", then: لا حقيقة جديدة.}
"""
    + _ALIKE
)

PL = (
    """schema: 1
id: every-type
title: Wszystkie rodzaje pytań
skill: attribution
policy: {attempts: 2, reveal: last}
questions:
  - id: t-sort
    type: sort
    prompt: Czyje to słowa?
    bins: [{id: source, text: Źródło}, {id: outlet, text: Sama redakcja, flags: true}]
    cards:
      - {text: Zajęto dziewięć łodzi., bin: source, why: "Obok stoi „powiedziała”.", near: "Gdyby nikogo nie wskazano."}
      - {text: Świadek naliczył siedem łodzi., bin: outlet, also: [source], why: "Opowiada to agencja."}
  - id: t-check
    type: sort
    prompt: Czy da się to sprawdzić?
    bins: [{id: checkable, text: Do sprawdzenia}, {id: opinion, text: Opinia}, {id: not-yet, text: Jeszcze nie}]
    cards:
      - {text: Czekało czterdzieści osób., bin: checkable, why: "Można je było policzyć."}
      - {text: Nowy rozkład to obelga., bin: opinion, why: "To uczucie."}
      - {text: Prom nigdy nie wróci., bin: not-yet, why: "Rozstrzygnie to dopiero czas."}
  - id: t-match
    type: match
    prompt: Co rozstrzygnęłoby każde twierdzenie?
    pairs:
      - {text: Wpłynęło dziewięć łodzi., to: Księga portu, why: "Wpisuje się tam każdą łódź."}
      - {text: Chleb podrożał dwukrotnie., to: Zeszłoroczny cennik, why: "Cena obok ceny."}
    extra:
      - {text: Sonda wśród czytelników, why: "Sonda mówi, co ludzie myślą."}
  - id: t-order
    type: order
    prompt: Jak dotarła do ciebie ta liczba?
    cards:
      - {text: Strażnik liczy dziewięć łodzi., why: "Ktoś musi to najpierw zobaczyć."}
      - {text: Straż przybrzeżna podaje liczbę., why: "Mówi w imieniu strażnika.", swap: true}
      - {text: Rybak publikuje zdjęcie., why: "Tego samego ranka."}
      - {text: Agencja podaje liczbę., why: "Powtarza, co powiedziano."}
  - id: t-fill
    type: fill
    prompt: Wypełnij luki.
    text: "Powiedziała to {who}, a świadek {verb} siedem łodzi."
    gaps:
      who:
        label: kto
        answers:
          - {text: straż przybrzeżna, correct: yes, why: "Obok stoi „powiedziała”."}
          - {text: agencja, correct: no, why: "Ona przekazuje.", near: "Gdyby nikogo nie wskazano."}
      verb:
        choose: true
        answers:
          - {text: naliczył, correct: yes, why: "Neutralne słowo."}
          - {text: rzekomo widział, correct: no, flags: true, why: "Brzmi w tym wątpliwość."}
  - id: t-swap
    type: swap
    prompt: Zamień słowa nacechowane.
    text: "Straż szturmowała port i zajęła dziewięć łodzi. Właściciele mówią o „rabunku”."
    words:
      - word: szturmowała
        why: "Szturm to użycie siły."
        near: "Gdyby doszło do walki."
        options:
          - {text: obeszła, correct: yes, why: "Mówi, co się stało."}
          - {text: najechała, correct: no, why: "Tak robi armia."}
      - word: zajęła
        fine: yes
        why: "Mocne, ale neutralne."
        options:
          - {text: wzięła, correct: no, why: "Mniej dokładne."}
      - word: „rabunku”
        fine: arguable
        voice: source
        why: "To słowo właścicieli."
        options:
          - {text: zajęciu, correct: arguable, why: "Prościej."}
  - id: t-reflect
    type: reflect
    prompt: Co chcesz wiedzieć najpierw?
    models:
      - {by: Czytelniczka ufająca straży, text: Zapytam o powód.}
      - {by: Czytelnik z portu, text: Zapytam o księgę portu.}
  - id: t-thread
    type: thread
    prompt: Co robi każdy komentarz?
    document: talk
    labels: [com-dismissive, cs-question]
    respond:
      - {role: reader, options: [{text: Pytam o źródło, correct: yes, why: "To pomaga."}, {text: Wyzywam, correct: no, why: "To szkodzi."}]}
      - {role: friend, options: [{text: Piszę do tej osoby, correct: yes, why: "To pomaga."}, {text: Krzyczę, correct: no, why: "To szkodzi."}]}
      - {role: moderator, options: [{text: Ostrzegam, correct: yes, why: "To pomaga."}, {text: Usuwam wszystko, correct: no, why: "To za dużo."}]}
  - {id: t-dose, type: thread, prompt: Uporządkuj całą sekcję., document: talk, labels: [com-dismissive, com-incite], rate: no}
  - id: t-reply
    type: reply
    prompt: Ktoś pisze, że właściciele sami zatopili łodzie. Co robisz?
    turns:
      - id: start
        text: Komentarz nie podaje źródła.
        options:
          - {text: "Pytam, skąd to wie", correct: yes, why: "Pytanie bez ataku.", then: "Pisze, że wszyscy wiedzą.", to: again}
          - {text: Nazywam go kłamcą, correct: no, why: "To przeciw osobie.", then: Zaczyna się kłótnia.}
          - {text: Czytam dalej, correct: arguable, why: "Nikt nie musi odpowiadać.", then: Pyta ktoś inny.}
      - id: again
        text: „Wszyscy wiedzą”, pisze.
        options:
          - {text: Zostawiam to, correct: yes, why: "Pytanie zostaje dla wszystkich.", then: Pytają dwie inne osoby.}
          - {text: Pytam w kółko, correct: no, why: "To podsyca kłótnię.", then: Nie ma nowego faktu.}
"""
    + _ALIKE
)
