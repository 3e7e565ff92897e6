import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceFrom } from "@/lib/domain/case/reference";
import { caseAddress, caseOfAddress } from "./case-address";

const DOMAIN = "relance.example";
const anyReference = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(referenceFrom).filter((reference) => reference !== null);

test("the address of a case leads back to it, in whatever letters it is written", () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const address = caseAddress(reference, DOMAIN);
      expect(caseOfAddress(address, DOMAIN)).toBe(reference);
      expect(caseOfAddress(address.toUpperCase(), DOMAIN)).toBe(reference);
    }),
  );
});

describe("leads nowhere", () => {
  const address = caseAddress("RL-0000-0000", DOMAIN);

  test.each([
    ["a signature made up", address.replace(/-[^-]+@/, "-0000000000@")],
    ["that of another case", address.replace("case-00000000", "case-00000011")],
    ["another domain", address.replace(DOMAIN, "elsewhere.example")],
    ["no signature", `case-00000000@${DOMAIN}`],
    ["something else", `postmaster@${DOMAIN}`],
    ["nothing", ""],
  ])("%s", (_title, given) => {
    expect(caseOfAddress(given, DOMAIN)).toBeNull();
  });
});
