import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_IN_ONE_FILE, statementsFile } from "./database-json";
import { formOf, STATEMENT_FIELD_NAMES } from "./fields";
import { recordOf, statementOf } from "./statement";
import { aStatement, onItsTerms } from "./testing/statements";

/** Keeps each text where a test finds it again, as the rows beside the log do. */
function shelf() {
  const texts = new Map<string, string>();
  const mint = (text: string) => {
    const id = `text-${texts.size + 1}`;
    texts.set(id, text);
    return { id, sha256: "0".repeat(64) };
  };
  return { texts, mint };
}

test("a statement is exported under the database's own keys and no other, in its order", () => {
  const { texts, mint } = shelf();
  const statement = recordOf(aStatement({ territorial_scope: ["DE", "FR"] }), mint);
  const exported = statementOf(statement, texts) ?? {};
  expect(exported).toEqual(aStatement({ territorial_scope: ["DE", "FR"] }));
  expect(Object.keys(exported)).toEqual(STATEMENT_FIELD_NAMES.filter((field) => field in exported));
});

test("the log holds codes and days alone: nothing that a person wrote", () => {
  const { mint } = shelf();
  const record = recordOf(onItsTerms({ decision_ground_reference_url: "https://rules.example/4" }), mint);
  for (const field of Object.keys(record.codes)) expect(formOf(field as "puid").is).not.toBe("text");
  expect(Object.keys(record.texts)).toEqual(
    STATEMENT_FIELD_NAMES.filter((field) => formOf(field).is === "text" && field in onItsTerms({ decision_ground_reference_url: "x" })),
  );
  expect(JSON.stringify(record)).not.toContain("Community rules");
});

test("a statement of which a text has been erased can no longer be exported", () => {
  const { texts, mint } = shelf();
  const erased = recordOf(aStatement(), mint);
  texts.delete(erased.texts.decision_facts?.id ?? "");
  expect(statementOf(erased, texts)).toBeNull();
});

test("a file is what the database takes in one call, and never more", () => {
  expect(statementsFile([aStatement()])).toEqual({ statements: [aStatement()] });
  expect(statementsFile(Array.from({ length: MOST_IN_ONE_FILE }, () => aStatement())).statements).toHaveLength(100);
  expect(() => statementsFile(Array.from({ length: MOST_IN_ONE_FILE + 1 }, () => aStatement()))).toThrow(/at most 100/);
});

test("what was parted comes together again, whatever was said", () => {
  const subset = fc.subarray(Object.entries(aStatement({ account_type: "ACCOUNT_TYPE_PRIVATE", content_language: "FR" })));
  fc.assert(
    fc.property(subset, (entries) => {
      const { texts, mint } = shelf();
      const given = Object.fromEntries(entries);
      expect(statementOf(recordOf(given, mint), texts)).toEqual(given);
    }),
  );
});
