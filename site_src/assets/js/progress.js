// @ts-check
"use strict";
/**
 * How far somebody has got, read from what this device keeps: in a lesson's list of steps, on lesson cards, on the page
 * of progress; and which questions are due again.
 *
 * @typedef {{id: string, hash: string, graded?: boolean}} Asked
 * @typedef {{id: string, title: string, path: string, skill: string, questions: Record<string, string>,
 *   ungraded: string[]}} CoursePart
 * @typedef {{lessons: CoursePart[], exercises: CoursePart[]}} Course
 */
var WhoSaysProgress = (() => {
  const { _, _n } = WhoSaysWords;
  const { get, today } = WhoSaysStore;

  /** Days after the first answer on which a question comes back: two days, a week, four weeks. */
  const WAITS = Object.freeze([2, 7, 28]);

  /** How many waits are over; a learner who comes late settles all of them with one answer. @param {Entry} entry */
  const over = (entry) => WAITS.filter((wait) => entry.day + wait <= today()).length;

  /** Those among the questions that were answered, with their entries. @param {Asked[]} questions */
  const answered = (questions) =>
    questions.flatMap(({ id, hash, graded }) => {
      const entry = get(id, hash);
      return entry ? [{ id, hash, graded: graded !== false, entry }] : [];
    });

  /**
   * The questions that are due: wrong at first before right, then those first answered longest ago, then by id.
   * @param {Asked[]} questions
   */
  const due = (questions) =>
    answered(questions)
      .filter(({ entry, graded }) => graded && entry.boosts < over(entry))
      .sort((a, b) => Number(a.entry.first === 1) - Number(b.entry.first === 1) || a.entry.day - b.entry.day || (a.id < b.id ? -1 : 1));

  /** In how many days the next question is due; nothing if none will be. @param {Asked[]} questions */
  const next = (questions) => {
    const days = answered(questions).flatMap(({ entry, graded }) => {
      const wait = WAITS[Math.max(entry.boosts, over(entry))];
      return wait && graded ? [entry.day + wait - today()] : [];
    });
    return days.length ? Math.min(...days) : null;
  };

  /** The same, in words. @param {Asked[]} questions */
  const nextWords = (questions) => {
    const days = next(questions);
    return days === null ? "" : _n("The next questions come back in {n} day.", "The next questions come back in {n} days.", days);
  };

  /** The questions of a lesson as the course lists them. @param {CoursePart} lesson @returns {Asked[]} */
  const listed = (lesson) =>
    Object.entries(lesson.questions).map(([id, hash]) => ({ id, hash, graded: !lesson.ungraded.includes(id) }));

  /** How many are answered, in words. @param {Asked[]} questions */
  const words = (questions) =>
    _n("{done} of {n} question answered", "{done} of {n} questions answered", questions.length, {
      done: answered(questions).length,
    });

  return Object.freeze({ answered, due, next, nextWords, listed, words, over });
})();
