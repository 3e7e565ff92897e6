import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAnswer, RESPONSE_KINDS } from "../response/kind";
import type { Classification } from "../response/classification";
import { doubtsOf, hasFailedAuthentication, isInDomains, isSecondHand, withDoubts, type Sender } from "./credibility";
import { AUTHENTICATION_RESULTS, type Authentication } from "./incoming-mail";
import { MATCHED_BY } from "./mail-state";
import { UNCHECKED } from "./testing/mails";

const results = (changes: Partial<Authentication>): Authentication => ({ ...UNCHECKED, ...changes });
const sender = (changes: Partial<Sender> = {}): Sender => ({
  authentication: UNCHECKED,
  door: "smtp",
  by: "address",
  isFromPlatform: true,
  isForwarded: false,
  isShared: false,
  mayBeOthers: false,
  ...changes,
});

test.each([
  ["nobody checked", {}, false],
  ["DMARC fails", { spf: "pass", dkim: "pass", dmarc: "fail" }, true],
  ["SPF fails and no signature holds", { spf: "fail" }, true],
  ["SPF fails behind a forwarder, and the signature holds", { spf: "fail", dkim: "pass", dmarc: "pass" }, false],
  ["SPF is not sure", { spf: "softfail" }, false],
  ["a name server did not answer", { spf: "temperror", dkim: "temperror", dmarc: "temperror" }, false],
] as const)("authentication has failed where %s: %#", (_title, changes, expected) => {
  expect(hasFailedAuthentication(results(changes))).toBe(expected);
});

describe("doubts about a sender", () => {
  const passed = results({ dkim: "pass", dmarc: "pass" });
  test.each<[string, Partial<Sender>, string[]]>([
    ["none of one who wrote to the case's own address", { isFromPlatform: null }, []],
    ["none of one who answers our notice, from wherever", { by: "thread", isFromPlatform: false }, []],
    ["none of the platform itself, checked, that names our reference", { by: "reference", authentication: passed }, []],
    ["none of the platform itself, as a mail service hands it on", { by: "number", door: "api" }, []],
    ["of one who claims to be the platform, and nobody checked", { by: "reference" }, ["sender_unknown"]],
    ["of a stranger who names our reference, with every check passed", { by: "reference", isFromPlatform: false, authentication: passed }, ["sender_unknown"]],
    ["of anybody who names a number, where no domain is known", { by: "number", isFromPlatform: null, authentication: passed }, ["sender_unknown"]],
    ["of one who hands on, naming a reference", { by: "reference", isForwarded: true, authentication: passed }, ["sender_unknown"]],
    ["of one reporter among several who hands on", { isForwarded: true, isShared: true }, ["sender_unknown"]],
    ["none of a sole reporter who hands on", { isForwarded: true }, []],
    ["none where a person has read it and placed it", { by: "hand", isFromPlatform: false, isForwarded: true, isShared: true }, []],
    ["of one from nobody knows where, to a case of which a hotline was told by mail too", { isFromPlatform: null, mayBeOthers: true }, ["sender_unknown"]],
    ["none of the platform itself, though a hotline was told too", { mayBeOthers: true }, []],
    ["of a failed check, whatever else speaks for it", { authentication: results({ dmarc: "fail" }) }, ["authentication_failed"]],
    ["of both kinds", { by: "reference", isFromPlatform: false, authentication: results({ spf: "fail" }) }, ["authentication_failed", "sender_unknown"]],
  ])("%s", (_title, changes, expected) => {
    expect(doubtsOf(sender(changes))).toEqual(expected);
  });

  const anyAuthentication = fc.record({
    spf: fc.constantFrom(...AUTHENTICATION_RESULTS),
    dkim: fc.constantFrom(...AUTHENTICATION_RESULTS),
    dmarc: fc.constantFrom(...AUTHENTICATION_RESULTS),
    checkedBy: fc.constant(null),
  });
  test("are never fewer for a pass alone: it never makes a stranger the platform", () => {
    fc.assert(
      fc.property(anyAuthentication, fc.constantFrom(...MATCHED_BY), fc.constantFrom(false, null), (authentication, by, isFromPlatform) => {
        const weak = by === "reference" || by === "number";
        expect(doubtsOf(sender({ authentication, by, isFromPlatform })).includes("sender_unknown")).toBe(weak);
      }),
    );
  });
});

test.each(RESPONSE_KINDS)("with doubts a reading as %s counts as no answer, and keeps what it looks like", (kind) => {
  const guess: Classification = { kind, certain: false, looksLike: kind, confidence: "high", reasons: ["acknowledges"] };
  const doubted = withDoubts(guess, ["sender_unknown"]);
  expect(isAnswer(doubted.kind)).toBe(false);
  expect(doubted).toMatchObject({ looksLike: kind, confidence: "low", reasons: ["acknowledges", "sender_unknown"] });
  expect(withDoubts(guess, [])).toBe(guess);
});

test.each<[string | null, string[], boolean | null]>([
  ["support@platform.example", ["platform.example"], true],
  ["support@mail.platform.example", ["platform.example"], true],
  ["support@PLATFORM.example", ["Platform.Example"], true],
  ["support@notplatform.example", ["platform.example"], false],
  ["platform.example@elsewhere.example", ["platform.example"], false],
  [null, ["platform.example"], false],
  ["support@platform.example", [], null],
])("%s is in %s: %s", (address, domains, expected) => {
  expect(isInDomains(address, domains)).toBe(expected);
});

test.each<[string, Parameters<typeof isSecondHand>[0], boolean]>([
  ["handed on", { isForwarded: true, isFromPlatform: true, by: "address" }, true],
  ["from elsewhere", { isForwarded: false, isFromPlatform: false, by: "thread" }, true],
  ["from nobody knows whom, naming a case", { isForwarded: false, isFromPlatform: null, by: "reference" }, true],
  ["from nobody knows whom, placed by a person", { isForwarded: false, isFromPlatform: null, by: "hand" }, true],
  ["from nobody knows whom, answering our notice", { isForwarded: false, isFromPlatform: null, by: "thread" }, false],
  ["from the platform", { isForwarded: false, isFromPlatform: true, by: "reference" }, false],
])("a mail %s may name whoever reported: %#", (_title, facts, expected) => {
  expect(isSecondHand(facts)).toBe(expected);
});
