import assert from "node:assert/strict";
import { test } from "node:test";
import { filterFrom, filterQuery } from "../../../Sources/Portal/webinars/board/filterAddress";
import { Filter } from "../../../Sources/Portal/webinars/board/hosts";

const there = (filter: Filter) => filterFrom(new URLSearchParams(filterQuery(filter)));

test("a board is narrowed by its address as it was before", () => {
  const filters: Filter[] = [
    { search: "", host: null },
    { search: "the moon & 100 % of it", host: null },
    { search: "", host: { id: 7, name: "Meera Iyer" } },
    { search: "moon", host: { id: 7, name: "मीरा + Co #1" } },
  ];
  for (const filter of filters) assert.deepEqual(there(filter), filter);
});

test("a board of everything has no query", () => {
  assert.equal(filterQuery({ search: "  ", host: null }), "");
});

test("a host that an address has by halves narrows nothing", () => {
  for (const host of ["", "7", "Meera", "7x Meera", "-7 Meera", "1e99 Meera"]) {
    assert.equal(filterFrom(new URLSearchParams({ host })).host, null, host);
  }
});
