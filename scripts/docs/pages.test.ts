import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGES } from "./pages";

test.each(Object.entries(PAGES))("%s is what `npm run docs` would write now", (path, page) => {
  expect(readFileSync(path, "utf8")).toBe(page());
});
