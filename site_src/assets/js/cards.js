// @ts-check
"use strict";
/** Says on each lesson's card how much of it is answered on this device; a lesson not begun says nothing. */
(() => {
  const { answered, listed, words } = WhoSaysProgress;
  for (const lesson of WhoSaysCourse.lessons) {
    const questions = listed(lesson);
    const line = /** @type {HTMLElement | null} */ (document.querySelector(`.ws-card [data-lesson="${lesson.id}"]`));
    if (!line || !answered(questions).length) continue;
    line.hidden = false;
    line.textContent = words(questions);
  }
})();
