import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStrong, matchMail, type KnownMatches } from "./match-mail";

const NOTHING: KnownMatches = { byAddress: [], hasForgedAddress: false, byMessageId: [], byReference: [], byExternalNumber: [] };
const known = (changes: Partial<KnownMatches>): KnownMatches => ({ ...NOTHING, ...changes });
const mail = { isOwn: false };
const notice = (reference: string, noticeId: string | null = null) => ({ reference, noticeId });

describe("the case that a mail belongs to", () => {
  test.each([
    ["by the case's own address", known({ byAddress: ["A"] }), { reference: "A", noticeId: null, by: "address" }],
    ["by the notice that it answers", known({ byMessageId: [notice("A", "1"), notice("A", "2")] }), { reference: "A", noticeId: "1", by: "thread" }],
    ["by our reference", known({ byReference: ["A"] }), { reference: "A", noticeId: null, by: "reference" }],
    ["by the platform's number", known({ byExternalNumber: [notice("A", "1")] }), { reference: "A", noticeId: "1", by: "number" }],
    ["by the strongest of signs that agree", known({ byAddress: ["A"], byMessageId: [notice("A", "1")], byReference: ["A"], byExternalNumber: [notice("A", "2")] }), { reference: "A", noticeId: "1", by: "address" }],
    ["by a number that two notices of it carry", known({ byExternalNumber: [notice("A", "1"), notice("A", "2")] }), { reference: "A", noticeId: null, by: "number" }],
  ])("%s", (_title, matches, expected) => {
    expect(matchMail(mail, matches)).toEqual(expected);
  });

  test.each([
    ["it names nothing that we know", NOTHING, "nothing_found"],
    ["it went to the addresses of two", known({ byAddress: ["A", "B"] }), "several_cases"],
    ["it answers notices of two", known({ byMessageId: [notice("A", "1"), notice("B", "2")] }), "several_cases"],
    ["it names two references", known({ byReference: ["A", "B"] }), "several_cases"],
    ["two cases have its number", known({ byExternalNumber: [notice("A"), notice("B")] }), "several_cases"],
    ["the address and the reference contradict each other", known({ byAddress: ["A"], byReference: ["B"] }), "several_cases"],
    ["the thread and the number contradict each other", known({ byMessageId: [notice("A", "1")], byExternalNumber: [notice("B")] }), "several_cases"],
    ["its address was made up, though the reference is right", known({ hasForgedAddress: true, byReference: ["A"] }), "forged_address"],
    ["one of its addresses was made up, though another is right", known({ hasForgedAddress: true, byAddress: ["A"] }), "forged_address"],
  ])("cannot be told where %s", (_title, matches, unmatched) => {
    expect(matchMail(mail, matches)).toEqual({ unmatched });
  });

  test("is none where the mail is our own", () => {
    expect(matchMail({ isOwn: true }, known({ byAddress: ["A"] }))).toEqual({ unmatched: "own_mail" });
  });

  test("is never guessed: whoever is matched is the only case that is named", () => {
    const references = fc.array(fc.constantFrom("A", "B", "C"), { maxLength: 3 });
    const notices = fc.array(fc.record({ reference: fc.constantFrom("A", "B", "C"), noticeId: fc.constantFrom("1", "2", null) }), { maxLength: 3 });
    const anything = fc.record({ byAddress: references, hasForgedAddress: fc.boolean(), byMessageId: notices, byReference: references, byExternalNumber: notices });
    fc.assert(
      fc.property(anything, fc.boolean(), (matches, isOwn) => {
        const place = matchMail({ isOwn }, matches);
        const named = new Set([...matches.byAddress, ...matches.byReference, ...[...matches.byMessageId, ...matches.byExternalNumber].map(({ reference }) => reference)]);
        const isClear = named.size === 1 && !isOwn && !matches.hasForgedAddress;
        expect("reference" in place).toBe(isClear);
        if ("reference" in place) expect([...named]).toEqual([place.reference]);
      }),
    );
  });
});

test.each([
  ["address", true],
  ["thread", true],
  ["hand", true],
  ["reference", false],
  ["number", false],
] as const)("being led by %s is strong: %s", (by, expected) => {
  expect(isStrong(by)).toBe(expected);
});
