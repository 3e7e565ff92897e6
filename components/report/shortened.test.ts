import { expect, test } from "vitest";
import { shortened } from "./shortened";

test("a name of sixty characters stays whole", () => {
  expect(shortened("a".repeat(60))).toBe("a".repeat(60));
});

test("a longer one keeps both its ends", () => {
  const cut = shortened(`${"a".repeat(50)}${"z".repeat(50)}`);
  expect(cut).toBe(`${"a".repeat(29)}…${"z".repeat(29)}`);
});

test("no character is cut in two", () => {
  expect(shortened("🜁".repeat(80))).toBe(`${"🜁".repeat(29)}…${"🜁".repeat(29)}`);
});
