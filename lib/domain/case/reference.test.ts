import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference, REFERENCE_BYTES, referenceFrom } from "./reference";

const bytes = fc.uint8Array({ minLength: REFERENCE_BYTES, maxLength: REFERENCE_BYTES });
const references = bytes.map(referenceFrom).filter((reference) => reference !== null);

describe("a reference", () => {
  test("is of letters and digits that nobody confuses", () => {
    fc.assert(fc.property(references, (reference) => void expect(reference).toMatch(/^RL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)));
  });

  test("is read back as itself", () => {
    fc.assert(fc.property(references, (reference) => void expect(parseReference(reference)).toBe(reference)));
  });

  test("is read back however a person writes it", () => {
    const misreading = fc.constantFrom<[RegExp, string]>([/0/g, "O"], [/0/g, "o"], [/1/g, "I"], [/1/g, "l"], [/-/g, ""], [/-/g, " "], [/-/g, "--"]);
    fc.assert(
      fc.property(references, misreading, fc.boolean(), fc.boolean(), (reference, [from, to], isLower, isPadded) => {
        const written = `RL-${reference.slice(3).replace(from, to)}`;
        const cased = isLower ? written.toLowerCase() : written;
        expect(parseReference(isPadded ? `  ${cased}\n` : cased)).toBe(reference);
        expect(parseReference(cased.slice(3))).toBe(reference);
      }),
    );
  });

  test("is not taken for its prefix where it begins like one", () => {
    expect(parseReference("Rl00-000S")).toBe("RL-R100-000S");
    expect(parseReference("rl-rl00 000s")).toBe("RL-R100-000S");
  });

  test("with one character changed is none", () => {
    const alphabet = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
    fc.assert(
      fc.property(references, fc.integer({ min: 0, max: 7 }), fc.constantFrom(...alphabet), (reference, place, other) => {
        const plain = reference.slice(3).replace("-", "");
        if (plain[place] === other) return;
        expect(parseReference(`${plain.slice(0, place)}${other}${plain.slice(place + 1)}`)).toBeNull();
      }),
    );
  });

  test("with two neighbours swapped is none", () => {
    fc.assert(
      fc.property(references, fc.integer({ min: 0, max: 6 }), (reference, place) => {
        const plain = [...reference.slice(3).replace("-", "")];
        const [one, other] = [plain[place] ?? "", plain[place + 1] ?? ""];
        if (one === other) return;
        plain.splice(place, 2, other, one);
        expect(parseReference(plain.join(""))).toBeNull();
      }),
    );
  });

  test.each(["", "RL", "RL-", "RL-7K3F-92Q", "RL-7K3F-92QDD", "RL-UUUU-UUUU", "7K3F92Q*", "RL-7K3F-92Q=", "../../etc", "RL-7K3F-92Q\u0000"])(
    "%j is none",
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );
});

test("bytes whose check would be a symbol are not used, and most are", () => {
  const made = fc.sample(bytes, 2_000).map(referenceFrom);
  const used = made.filter((reference) => reference !== null).length / made.length;
  expect(used).toBeGreaterThan(0.75);
  expect(used).toBeLessThan(1);
});
