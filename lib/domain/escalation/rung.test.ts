import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SURFACES } from "../item/item";
import { LADDERS } from "../law/ladders";
import { CATEGORIES } from "../law/category";
import { COMPLAINT_WINDOWS, isOutOfTime, mayNotApply, nextRung, RUNGS, type LadderFacts, type Rung } from "./rung";

const FACTS: LadderFacts = { hasPlatformNotice: false, surface: "public", lifeSafety: false, complaintWindow: "none" };
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
    ["is the complaint while its window is open", ["notice", "reminder", "trusted_flagger"], { complaintWindow: "open" }, "complaint"],
    ["does not skip them on an unknown surface", ["notice", "reminder", "trusted_flagger"], { surface: "unknown" }, "complaint"],
    ["is emergency first when a life is in danger", ["notice"], { lifeSafety: true, hasPlatformNotice: true }, "emergency"],
    ["goes on after emergency was taken", ["emergency"], { lifeSafety: true }, "notice"],
    ["is nothing when all were taken", [...RUNGS], {}, null],
  ];

  test.each(table)("%s", (_title, taken, facts, expected) => {
    expect(nextRung(NCII, taken, { ...FACTS, ...facts })).toBe(expected);
  });
});

describe("LAW case 25: once the window to complain has passed", () => {
  const BEFORE: Rung[] = ["notice", "reminder", "trusted_flagger"];
  const OVER: LadderFacts = { ...FACTS, complaintWindow: "over" };

  test("the complaint is hidden, and the out-of-court body and then the regulator are offered", () => {
    expect(nextRung(NCII, BEFORE, OVER)).toBe("out_of_court");
    expect(nextRung(NCII, [...BEFORE, "out_of_court"], OVER)).toBe("regulator");
  });

  test("on a ladder without the body the regulator is offered", () => {
    expect(nextRung(LADDERS.harassment, ["notice", "reminder"], OVER)).toBe("regulator");
  });

  test("no other rung is out of time", () => {
    expect(RUNGS.filter((rung) => isOutOfTime(rung, "over"))).toEqual(["complaint"]);
  });

  test("in a direct message complaint and body may not apply, window or no window; elsewhere nothing is ruled out", () => {
    for (const surface of SURFACES) {
      const flagged = RUNGS.filter((rung) => mayNotApply(rung, surface));
      expect(flagged).toEqual(surface === "direct_message" ? ["complaint", "out_of_court"] : []);
    }
  });
});

const anyFacts = fc.record({
  hasPlatformNotice: fc.boolean(),
  surface: fc.constantFrom(...SURFACES),
  lifeSafety: fc.boolean(),
  complaintWindow: fc.constantFrom(...COMPLAINT_WINDOWS),
});

test("climbing any ladder ends, repeats nothing and takes the press last", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CATEGORIES), anyFacts, (category, facts) => {
      const taken: Rung[] = [];
      for (let rung = nextRung(LADDERS[category], taken, facts); rung; rung = nextRung(LADDERS[category], taken, facts)) {
        expect(taken).not.toContain(rung);
        expect(mayNotApply(rung, facts.surface)).toBe(false);
        expect(isOutOfTime(rung, facts.complaintWindow)).toBe(false);
        taken.push(rung);
      }
      expect(taken.at(-1)).toBe("press");
      expect(taken[0] === "emergency").toBe(facts.lifeSafety || LADDERS[category][0] === "emergency");
    }),
  );
});
