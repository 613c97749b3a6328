import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, refusalFrom } from "../../../Sources/Portal/api/client/ApiError";
import { register } from "../../../Sources/Portal/webinars/registration/register";

const second = refusalFrom(400, { event: ["Whatever the words are."] });

/** What a registration for webinar 7 comes to when the API refuses with this, or accepts, and lists these webinars. */
async function outcome(refusal: ApiError | null, own: number[] | ApiError = []): Promise<unknown> {
  try {
    return await register(7, {
      register: async () => (refusal ? Promise.reject(refusal) : undefined),
      listOwn: async () => (own instanceof ApiError ? Promise.reject(own) : own.map((event) => ({ event }))),
    });
  } catch (error) {
    return error;
  }
}

test("who registers is registered", async () => {
  assert.equal(await outcome(null), "registered");
});

test("a second registration is told from a first, by one's own registrations", async () => {
  assert.equal(await outcome(second, [3, 7]), "wasRegistered");
  assert.equal(await outcome(new ApiError(409, { code: "already_registered" }), [7]), "wasRegistered");
});

test("a refusal for another reason is no success", async () => {
  assert.equal(await outcome(second, [3]), second);
  assert.equal(await outcome(second, new ApiError(0)), second);
  for (const refusal of [new ApiError(400), new ApiError(403), new ApiError(404), new ApiError(0), new ApiError(503)]) {
    assert.equal(await outcome(refusal, [7]), refusal);
  }
});
