import { expect, test } from "vitest";
import { statuteOfClock } from "./statute-of-clock";

test.each([
  ["takedown.statute.us_take_it_down", "takedown", "statute", "us_take_it_down"],
  ["takedown.statute.uk_osa_20a", "takedown", "statute", "uk_osa_20a"],
  ["complaint.statute", "complaint", "statute", "dsa_20"],
  ["settlement.statute", "settlement", "statute", "dsa_21"],
  ["takedown.policy", "takedown", "policy", undefined],
  ["takedown.commitment", "takedown", "commitment", undefined],
] as const)("%s rests on its law, and on none where it is none", (id, kind, basis, expected) => {
  expect(statuteOfClock({ id, kind, basis })?.id).toBe(expected);
});
