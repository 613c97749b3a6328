import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../../Sources/Portal/api/client/ApiError";
import { forgetKeptAnswers, shownAsOf } from "../../../Sources/Portal/api/loading/keptAnswers";
import { loadState, nothingLoaded } from "../../../Sources/Portal/api/loading/loadState";
import { forTheNextTime, withoutNetwork } from "../../../Sources/Portal/api/loading/withoutNetwork";

/** Runs this with a browser's storage. */
function withStorage(body: (stored: Map<string, string>) => void): void {
  const stored = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
  try {
    body(stored);
  } finally {
    Reflect.deleteProperty(globalThis, "localStorage");
    shownAsOf.set(null);
  }
}

const cut = new ApiError(0);

test("without a network the list that was seen last is shown, and of when it is", () => {
  withStorage(() => {
    forTheNextTime("webinars for 3", ["Optics"]);
    assert.equal(shownAsOf.get(), null);
    assert.deepEqual(withoutNetwork("webinars for 3", cut), ["Optics"]);
    assert(Math.abs((shownAsOf.get() ?? 0) - Date.now()) < 60_000);
    forTheNextTime("webinars for 3", ["Algebra"]);
    assert.equal(shownAsOf.get(), null);
  });
});

test("a refusal is no want of a network", () => {
  withStorage(() => {
    forTheNextTime("webinars for 3", ["Optics"]);
    assert.equal(withoutNetwork("webinars for 3", new ApiError(503)), undefined);
    assert.equal(shownAsOf.get(), null);
  });
});

test("a list is one person's alone, and gone when they have signed out", () => {
  withStorage((stored) => {
    forTheNextTime("mine for 3", ["Optics"]);
    assert.equal(withoutNetwork("mine for 4", cut), undefined);
    assert.equal(withoutNetwork("mine for guests", cut), undefined);
    forgetKeptAnswers();
    assert.equal(withoutNetwork("mine for 3", cut), undefined);
    assert.equal(stored.size, 0);
  });
});

test("lists are kept, and nothing else; one that is too long is not, nor the one before it", () => {
  withStorage((stored) => {
    forTheNextTime("webinar 7 for 3", "x");
    assert.equal(stored.size, 0);
    forTheNextTime("webinars for 3", "x");
    forTheNextTime("webinars for 3", "x".repeat(2_000_000));
    assert.equal(stored.size, 0);
  });
});

test("what the storage holds of somebody else's making is nothing", () => {
  withStorage((stored) => {
    for (const text of ["", "null", "{", '{"key":"webinars for 3"}']) {
      stored.set("kept webinars", text);
      assert.equal(withoutNetwork("webinars for 3", cut), undefined);
    }
  });
});

test("what was kept takes no answer's place", () => {
  const question = { key: "webinars for 3", question: 1 };
  const answered = loadState(nothingLoaded<string>(question.key), { type: "answered", ...question, data: "new" });
  assert.equal(loadState({ ...answered, asked: 1 }, { type: "failed", ...question, error: cut, kept: "old" }).data, "new");
  const asked = loadState(nothingLoaded<string>(question.key), { type: "asked", ...question, recent: undefined });
  assert.equal(loadState(asked, { type: "failed", ...question, error: cut, kept: "old" }).data, "old");
});
