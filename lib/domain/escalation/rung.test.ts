import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SURFACES } from "../item/item";
import { LADDERS } from "../law/ladders";
import { CATEGORIES } from "../law/category";
import { mayNotApply, nextRung, RUNGS, type LadderFacts, type Rung } from "./rung";

const FACTS: LadderFacts = { hasPlatformNotice: false, surface: "public", lifeSafety: false };
const NCII = LADDERS.ncii;

describe("the next rung of a case of intimate images", () => {
  const table: [string, Rung[], Partial<LadderFacts>, Rung | null][] = [
    ["is the notice when nothing was done", [], {}, "notice"],
    ["is the reminder once a notice was sent", [], { hasPlatformNotice: true }, "reminder"],
    ["is the trusted flagger after the reminder", ["reminder"], { hasPlatformNotice: true }, "trusted_flagger"],
    ["goes back to a rung that was jumped", ["trusted_flagger", "press"], { hasPlatformNotice: true }, "reminder"],
    ["is the complaint after the flagger", ["notice", "reminder", "trusted_flagger"], {}, "complaint"],
    [
      "skips complaint and out-of-court body in a direct message",
      ["notice", "reminder", "trusted_flagger"],
      { surface: "direct_message" },
      "regulator",
    ],
    ["does not skip them on an unknown surface", ["notice", "reminder", "trusted_flagger"], { surface: "unknown" }, "complaint"],
    ["is emergency first when a life is in danger", ["notice"], { lifeSafety: true, hasPlatformNotice: true }, "emergency"],
    ["goes on after emergency was taken", ["emergency"], { lifeSafety: true }, "notice"],
    ["is nothing when all were taken", [...RUNGS], {}, null],
  ];

  test.each(table)("%s", (_title, taken, facts, expected) => {
    expect(nextRung(NCII, taken, { ...FACTS, ...facts })).toBe(expected);
  });
});

const anyFacts = fc.record({
  hasPlatformNotice: fc.boolean(),
  surface: fc.constantFrom(...SURFACES),
  lifeSafety: fc.boolean(),
});

test("climbing any ladder ends, repeats nothing and takes the press last", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CATEGORIES), anyFacts, (category, facts) => {
      const taken: Rung[] = [];
      for (let rung = nextRung(LADDERS[category], taken, facts); rung; rung = nextRung(LADDERS[category], taken, facts)) {
        expect(taken).not.toContain(rung);
        expect(mayNotApply(rung, facts.surface)).toBe(false);
        taken.push(rung);
      }
      expect(taken.at(-1)).toBe("press");
      expect(taken[0] === "emergency").toBe(facts.lifeSafety || LADDERS[category][0] === "emergency");
    }),
  );
});
