import assert from "node:assert/strict";
import { test } from "node:test";
import { accountLines, accountsFault } from "../../../Sources/Portal/webinars/registered/accountLines";

test("a list has an account a line, each once, whatever parts them", () => {
  assert.deepEqual(accountLines(" meera \r\nravi@school.example,\n\nmeera; asha"), ["meera", "ravi@school.example", "asha"]);
  assert.deepEqual(accountLines(" \n,;"), []);
});

test("a list is told what the server would refuse", () => {
  assert.equal(accountsFault([]), "required");
  assert.equal(accountsFault(["x".repeat(254)]), null);
  assert.equal(accountsFault(["x".repeat(255)]), "tooLong");
  assert.equal(accountsFault(Array.from({ length: 500 }, (_, at) => `student${at}`)), null);
  assert.equal(accountsFault(Array.from({ length: 501 }, (_, at) => `student${at}`)), "mostAccounts");
});
