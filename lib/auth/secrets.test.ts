import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { keyedHash } from "./keyed-hash";
import { keyFor, type KeyPurpose } from "./keys";
import { hashPassword, verifyPassword } from "./password";
import { newReceiptCode, receiptHash } from "./receipt-code";
import { seal, unseal } from "./seal";

const PURPOSES: readonly KeyPurpose[] = ["identity", "receipt", "token", "session", "answer", "attempt", "sign-in"];

afterEach(() => vi.unstubAllEnvs());

describe("keys", () => {
  test("differ by purpose and by secret, and are the same each time", () => {
    const keys = PURPOSES.map((purpose) => keyFor(purpose).toString("hex"));
    expect(new Set(keys).size).toBe(PURPOSES.length);
    expect(PURPOSES.map((purpose) => keyFor(purpose).toString("hex"))).toEqual(keys);
    for (const key of keys) expect(key).toHaveLength(64);
  });

  test("make of one text as many hashes as there are purposes", () => {
    const hashes = PURPOSES.map((purpose) => keyedHash(purpose, "one text"));
    expect(new Set(hashes).size).toBe(PURPOSES.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what is sealed", () => {
  test("is itself again, and looks different every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const sealed = seal("identity", text);
        expect(unseal("identity", sealed)).toBe(text);
        expect(seal("identity", text).equals(sealed)).toBe(false);
      }),
    );
  });

  test("is not opened once a single bit of it was changed, wherever that is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, place) => {
        const sealed = seal("identity", text);
        const bit = place % (sealed.length * 8);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => unseal("identity", sealed)).toThrow();
      }),
    );
  });

  test.each(PURPOSES.filter((purpose) => purpose !== "identity"))("is not opened with the key for %s", (purpose) => {
    expect(() => unseal(purpose, seal("identity", "a name"))).toThrow();
  });

  test.each([0, 11, 12, 27])("is not opened when cut to %i bytes", (length) => {
    expect(() => unseal("identity", seal("identity", "a name").subarray(0, length))).toThrow();
  });

  test("is not opened with a tag cut short, which would be easier to guess", () => {
    const sealed = seal("identity", "");
    for (const cut of [1, 4, 8, 12]) expect(() => unseal("identity", sealed.subarray(0, sealed.length - cut))).toThrow();
  });
});

describe("a password", () => {
  test("is known again, and nothing else passes for it", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(stored).not.toContain("horse");
    expect(await verifyPassword("correct horse battery", stored)).toBe(true);
    for (const wrong of ["", "correct horse batter", "Correct horse battery", "correct horse battery "]) {
      expect(await verifyPassword(wrong, stored)).toBe(false);
    }
  });

  test("is salted: twice the same is stored as two", async () => {
    expect(await hashPassword("correct horse battery")).not.toBe(await hashPassword("correct horse battery"));
  });

  test("is the same however a keyboard composes its letters", async () => {
    expect(await verifyPassword("cafe\u0301 au lait du matin", await hashPassword("caf\u00e9 au lait du matin"))).toBe(true);
  });

  test("of somebody who has none is never right, not even the empty one", async () => {
    for (const guess of ["", "A", "null"]) expect(await verifyPassword(guess, null)).toBe(false);
  });
});

describe("a receipt code", () => {
  test("is sixteen digits in four groups, another every time", () => {
    const codes = Array.from({ length: 200 }, newReceiptCode);
    for (const code of codes) expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(new Set(codes).size).toBe(200);
    expect(new Set(codes.map(receiptHash)).size).toBe(200);
  });
});
