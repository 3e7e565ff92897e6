import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOfName } from "./entry-slug";

test.each([
  ["Point de Contact", "point-de-contact"],
  ["e-Enfance / 3018", "e-enfance-3018"],
  ["Coimisiún na Meán", "coimisiun-na-mean"],
  ["  Hotline!  ", "hotline"],
  ["New", null],
  ["热线", null],
  ["", null],
])("%j becomes %j", (name, slug) => {
  expect(slugOfName(name)).toBe(slug);
});

test("is a word of an address, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80, size: "max" }), (name) => {
      const slug = slugOfName(name);
      expect(slug === null || (/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(slug) && slug.length <= 60)).toBe(true);
    }),
  );
});
