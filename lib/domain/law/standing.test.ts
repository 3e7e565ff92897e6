import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTIFIERS } from "../policy/policy";
import { CATEGORIES } from "./category";
import { mayOpenStatute, PLACES, type StandingFacts } from "./standing";
import { STATUTE_IDS, STATUTES, type StatuteId } from "./statutes";

const FACTS: StandingFacts = {
  notifier: "depicted_person",
  jurisdiction: "us",
  category: "ncii",
  requestedAt: new Date("2026-06-01T09:00:00.000Z"),
};

function codeOf(id: StatuteId, changes: Partial<StandingFacts> = {}): string | null {
  return mayOpenStatute(STATUTES[id], { ...FACTS, ...changes })?.code ?? null;
}

const anyFacts: fc.Arbitrary<StandingFacts> = fc.record({
  notifier: fc.constantFrom(...NOTIFIERS),
  jurisdiction: fc.constantFrom(...PLACES),
  category: fc.constantFrom(...CATEGORIES),
  requestedAt: fc.date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true }),
});

describe("LAW case 13: the 48 hours of the US and the UK", () => {
  test.each([
    ["refused to a volunteer", "us_take_it_down", { notifier: "volunteer" }, "statute_needs_mandate"],
    ["refused to a trusted flagger without a mandate", "us_take_it_down", { notifier: "trusted_flagger" }, "statute_needs_mandate"],
    ["accepted for the US person shown", "us_take_it_down", {}, null],
    ["accepted for their mandate", "us_take_it_down", { notifier: "mandate" }, null],
    ["accepted for a made image as for a real one", "us_take_it_down", { category: "sexual_deepfake" }, null],
    ["refused to a person elsewhere", "us_take_it_down", { jurisdiction: "uk" }, "statute_other_place"],
    ["refused for another category", "us_take_it_down", { category: "harassment" }, "statute_other_category"],
    ["refused before the duty began", "us_take_it_down", { requestedAt: new Date("2026-05-01T09:00:00Z") }, "statute_not_in_force"],
    ["accepted in the UK", "uk_osa_20a", { jurisdiction: "uk" }, null],
    ["refused in the UK without a mandate", "uk_osa_20a", { jurisdiction: "uk", notifier: "volunteer" }, "statute_needs_mandate"],
    ["refused in the UK before there was an Act", "uk_osa_20a", { jurisdiction: "uk", requestedAt: new Date("2026-04-01T09:00:00Z") }, "statute_not_in_force"],
    ["refused to a person in neither", "uk_osa_20a", { jurisdiction: "other" }, "statute_other_place"],
  ] as const)("%s", (_title, id, changes, code) => {
    expect(codeOf(id, changes)).toBe(code);
  });

  test("in the UK the clock carries the flag that its commencement is unverified; in the US it carries none", () => {
    expect(STATUTES.uk_osa_20a.caveats).toEqual(["commencement_unverified"]);
    expect(STATUTES.us_take_it_down.caveats).toEqual([]);
  });

  test("a refusal names the field and the statute", () => {
    expect(mayOpenStatute(STATUTES.us_take_it_down, { ...FACTS, notifier: "volunteer" })).toMatchObject({
      path: "statute",
      params: { statute: "us_take_it_down" },
    });
  });

  test("whoever is accepted is the person shown or their mandate, there, of such an image, and in time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUTE_IDS), anyFacts, (id, facts) => {
        const { jurisdiction, inForce } = STATUTES[id];
        const isDepicted = facts.notifier === "depicted_person" || facts.notifier === "mandate";
        const isImage = facts.category === "ncii" || facts.category === "sexual_deepfake";
        const isThere = jurisdiction === facts.jurisdiction;
        const isInTime = facts.requestedAt >= new Date(inForce.since);
        expect(codeOf(id, facts) === null).toBe(isDepicted && isImage && isThere && isInTime);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("LAW case 14: the clocks of LCEN, TCO and eSafety can be attached to no notice, whoever sends it", () => {
  fc.assert(
    fc.property(fc.constantFrom("fr_lcen_6_1", "eu_tco", "au_osa"), anyFacts, (id, facts) => {
      expect(codeOf(id as StatuteId, facts)).toBe("statute_needs_authority");
    }),
  );
});

test.each(["dsa_20", "dsa_21"] as const)("%s is opened by what is logged and by nobody's hand", (id) => {
  for (const notifier of NOTIFIERS) expect(codeOf(id, { notifier })).toBe("statute_starts_itself");
});
