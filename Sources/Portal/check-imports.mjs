#!/usr/bin/env node
// Imports go one way: check-imports.mjs fails where a file of Sources/Portal imports what its folder may not.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const shared = ["ui", "texts", "routing", "api", "writing"];

/** What each folder may import, besides itself. */
const mayImport = {
  app: ["live", "webinars", "account", "styles", ...shared],
  live: ["webinars", "account", ...shared],
  webinars: shared,
  account: shared,
  ui: ["texts", "routing", "api", "writing"],
  texts: ["api"],
  routing: ["api"],
  api: ["writing"],
  writing: [],
  shell: [],
};

/** Others import of these what they show to all: their components and hooks, for first and for later pages, and their pure rules. */
const features = ["live", "webinars", "account"];
const publicFiles = ["index", "later", "rules"];

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function fault(file, specifier) {
  const [zone] = relative(root, file).split("/");
  const [target, ...inside] = relative(root, resolve(dirname(file), specifier)).split("/");
  if (!(zone in mayImport)) return `${zone} is no folder of the portal that check-imports.mjs knows`;
  if (target === zone) return null;
  if (!mayImport[zone].includes(target)) return `${zone} may not import ${target}`;
  if (!features.includes(target) || publicFiles.includes(inside.join("/") || "index")) return null;
  return `${zone} may not import the inside of ${target}`;
}

const faults = sources(root).flatMap((file) => {
  const imports = readFileSync(file, "utf8").matchAll(/\b(?:from |import |import\()"(\.[^"]*)"/g);
  return [...imports].flatMap(([, specifier]) => {
    const found = fault(file, specifier);
    return found ? [`${relative(root, file)}: ${found} (${specifier})`] : [];
  });
});

for (const line of faults) console.error(line);
process.exitCode = faults.length > 0 ? 1 : 0;
