import assert from "node:assert/strict";
import { test } from "node:test";
import { LoadInput, loadState, nothingLoaded } from "../../../Sources/Portal/api/loading/loadState";
import { RecentAnswers } from "../../../Sources/Portal/api/loading/RecentAnswers";

function after(...inputs: LoadInput<string>[]) {
  return inputs.reduce(loadState, nothingLoaded<string>("webinar 7"));
}

const asked = (question: number, key = "webinar 7", recent?: string): LoadInput<string> => ({ type: "asked", key, question, recent });
const answered = (question: number, data: string, key = "webinar 7"): LoadInput<string> => ({ type: "answered", key, question, data });
const failed = (question: number, key = "webinar 7"): LoadInput<string> => ({ type: "failed", key, question, error: "away" });

test("a reload that fails keeps what was there, and says so", () => {
  const state = after(asked(1), answered(1, "one"), asked(2), failed(2));
  assert.deepEqual([state.data, state.error], ["one", "away"]);
});

test("an answer ends the failure", () => {
  assert.equal(after(asked(1), failed(1), asked(2), answered(2, "two")).error, undefined);
});

test("a late answer to an older question never wins", () => {
  assert.equal(after(asked(1), asked(2), answered(2, "new"), answered(1, "old")).data, "new");
});

test("an answer that comes in time is shown, though it was asked again", () => {
  assert.equal(after(asked(1), asked(2), answered(1, "one")).data, "one");
});

test("the failure of a question that was asked again is not told", () => {
  assert.equal(after(asked(1), asked(2), failed(1)).error, undefined);
});

test("another key starts from what is known of it, and takes no answer of the one before", () => {
  const other = after(asked(1), answered(1, "seven"), asked(2), asked(3, "webinar 8", "eight, before"));
  assert.equal(other.data, "eight, before");
  assert.equal(loadState(other, answered(2, "seven again")), other);
  assert.equal(loadState(other, failed(2)), other);
});

test("an answer is recalled until a change touches its subject", () => {
  const answers = new RecentAnswers();
  for (const key of ["webinar 7 for 3", "webinar 70 for 3", "webinars for 3", "mine for 3"]) answers.keep(key, answers.ask(), key);
  answers.forget("webinar 7", "mine");
  assert.equal(answers.recall("webinar 7 for 3"), undefined);
  assert.equal(answers.recall("mine for 3"), undefined);
  assert.equal(answers.recall("webinar 70 for 3"), "webinar 70 for 3");
  assert.equal(answers.recall("webinars for 3"), "webinars for 3");
});

test("an answer to a question from before the change is not kept after it", () => {
  const answers = new RecentAnswers();
  const before = answers.ask();
  answers.forget("webinar 7");
  answers.keep("webinar 7 for 3", before, "not registered");
  assert.equal(answers.recall("webinar 7 for 3"), undefined);
  answers.keep("webinar 7 for 3", answers.ask(), "registered");
  assert.equal(answers.recall("webinar 7 for 3"), "registered");
});

test("a late answer does not replace a newer one", () => {
  const answers = new RecentAnswers();
  const [first, second] = [answers.ask(), answers.ask()];
  answers.keep("webinars for 3", second, "new");
  answers.keep("webinars for 3", first, "old");
  assert.equal(answers.recall("webinars for 3"), "new");
});

test("another person's sign-in forgets everything, what is on its way included", () => {
  const answers = new RecentAnswers();
  answers.keep("mine for 3", answers.ask(), "three's");
  const onItsWay = answers.ask();
  answers.forgetAll();
  answers.keep("webinars for 3", onItsWay, "three's list");
  assert.equal(answers.recall("mine for 3"), undefined);
  assert.equal(answers.recall("webinars for 3"), undefined);
});
