import assert from "node:assert/strict";
import { test } from "node:test";
import { returnAddress, signInFrom } from "../../../Sources/Portal/routing/addresses";
import { routeFor } from "../../../Sources/Portal/routing/routes";

const origin = "https://school.example";
const back = (next: string) => returnAddress(new URLSearchParams({ next }), origin);

test("the sign-in leads back to where it was asked for", () => {
  const query = new URLSearchParams(signInFrom("/webinars/7?a=b&c=d").split("?").slice(1).join("?"));
  assert.equal(returnAddress(query, origin), "/webinars/7?a=b&c=d");
  assert.equal(returnAddress(new URLSearchParams(), origin), "/");
});

test("a return address of another site is refused", () => {
  for (const next of ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "http://school.example/", "https://"]) {
    assert.equal(back(next), "/", next);
  }
});

test("every address has its page, with or without a final slash", () => {
  assert.deepEqual(routeFor("/"), { page: "list" });
  assert.deepEqual(routeFor("/my-webinars/"), { page: "my-webinars" });
  assert.deepEqual(routeFor("/your-data"), { page: "your-data" });
  assert.deepEqual(routeFor("/analytics"), { page: "analytics" });
  assert.deepEqual(routeFor("/webinars/new"), { page: "new-webinar" });
  assert.deepEqual(routeFor("/webinars/7/edit/"), { page: "edit-webinar", id: 7 });
  assert.deepEqual(routeFor("/webinars/7"), { page: "webinar", id: 7, isLive: false });
  assert.deepEqual(routeFor("/webinars/7/live/"), { page: "webinar", id: 7, isLive: true });
});

test("what is no webinar's id is no page", () => {
  for (const path of ["/webinars/x", "/webinars/-1", "/webinars/7/other", `/webinars/${"9".repeat(16)}`, "/nowhere"]) {
    assert.deepEqual(routeFor(path), { page: "not-found" }, path);
  }
});

test("a certificate has an address for its owner, and one for anyone", () => {
  const id = "3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20";
  assert.deepEqual(routeFor("/certificates/7/"), { page: "certificate", id: 7 });
  assert.deepEqual(routeFor(`/verify/${id}`), { page: "verify", certificate: id });
  for (const path of ["/certificates/x", "/verify/", `/verify/${id}/other`, "/verify/a.b"]) assert.deepEqual(routeFor(path), { page: "not-found" }, path);
});

test("a webinar's report has an address of its own", () => {
  assert.deepEqual(routeFor("/webinars/7/report"), { page: "report", id: 7 });
  assert.deepEqual(routeFor("/webinars/7/report/"), { page: "report", id: 7 });
  for (const path of ["/webinars/report", "/webinars/x/report", "/webinars/7/reports"]) assert.deepEqual(routeFor(path), { page: "not-found" }, path);
});
