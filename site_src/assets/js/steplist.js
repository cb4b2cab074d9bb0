// @ts-check
"use strict";
/** Says in a lesson's list of steps which questions are answered, and beside it how many of all. */
(() => {
  const { make, keyOf } = WhoSays;
  const { answered, words } = WhoSaysProgress;
  const lesson = document.querySelector("ws-steps");

  /** The questions of some exercises, each once. @param {Iterable<Element>} exercises */
  const asked = (exercises) => {
    const all = [...exercises].flatMap((one) => keyOf(one)?.questions ?? []);
    return [...new Map(all.map((one) => [one.id, one])).values()];
  };

  const show = () => {
    if (!lesson) return;
    for (const link of lesson.querySelectorAll(".ws-steplist a")) {
      const step = lesson.querySelector(`[id="${link.getAttribute("href")?.slice(1)}"]`);
      const questions = asked(step?.querySelectorAll("ws-exercise") ?? []);
      link.querySelector(".ws-tally")?.remove();
      if (!questions.length) continue;
      const tally = make("span", "ws-tally");
      const sign = make("span", "", `${answered(questions).length}/${questions.length}`);
      sign.setAttribute("aria-hidden", "true");
      tally.append(sign, make("span", "ws-hidden", `, ${words(questions)}`));
      link.append(tally);
    }
    const sum = /** @type {HTMLElement | null} */ (lesson.querySelector(".ws-answered"));
    const questions = asked(lesson.querySelectorAll("ws-exercise"));
    if (!sum || !questions.length) return;
    sum.hidden = false;
    sum.textContent = words(questions);
  };

  lesson?.addEventListener("ws-checked", show);
  show();
})();
