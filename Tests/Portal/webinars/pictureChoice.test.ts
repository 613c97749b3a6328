import assert from "node:assert/strict";
import { test } from "node:test";
import { fileFault, kept, PictureChoice, shownPicture } from "../../../Sources/Portal/webinars/create/picture/pictureChoice";

const chosen: PictureChoice = { kind: "chosen", file: new Blob(), name: "leaf.png", shown: "data:image/png;base64,AA==" };

test("a file of a kind that the server takes, and of its size, is taken", () => {
  for (const type of ["image/jpeg", "image/png", "image/webp"]) assert.equal(fileFault({ type, size: 2_097_152 }), null);
});

test("any other kind is refused before it is sent, also one without a name", () => {
  for (const type of ["image/svg+xml", "image/gif", "text/html", "application/pdf", ""]) {
    assert.equal(fileFault({ type, size: 10 }), "picture_not_supported");
  }
});

test("a file that is too large is told as such", () => {
  assert.equal(fileFault({ type: "image/png", size: 2_097_153 }), "body_too_large");
});

test("the preview shows what is chosen, else what there is, and nothing once it is to go", () => {
  assert.equal(shownPicture(kept, "/media/webinars/a.png"), "/media/webinars/a.png");
  assert.equal(shownPicture(kept, null), null);
  assert.equal(shownPicture(chosen, "/media/webinars/a.png"), chosen.shown);
  assert.equal(shownPicture({ kind: "removed" }, "/media/webinars/a.png"), null);
});
