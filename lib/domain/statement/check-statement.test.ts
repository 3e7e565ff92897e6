import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStatement } from "./check-statement";
import { formOf, STATEMENT_FIELD_NAMES, STATEMENT_FIELDS, type StatementField } from "./fields";
import { keptOf, type Statement } from "./statement";
import { aStatement, onItsTerms } from "./testing/statements";

const ABOUT = { now: new Date("2026-03-02T12:00:00.000Z"), category: "ncii" } as const;

const wrong = (statement: Statement) => checkStatement(statement, ABOUT).map(({ code, path }) => `${path}: ${code}`);
const without = (...fields: StatementField[]) => Object.fromEntries(Object.entries(aStatement()).filter(([field]) => !fields.includes(field as StatementField))) as Statement;

test.each([
  ["by law", aStatement()],
  ["by its terms", onItsTerms()],
  ["with everything optional", aStatement({ account_type: "ACCOUNT_TYPE_PRIVATE", territorial_scope: ["FR", "DE"], content_language: "FR", category_addition: ["STATEMENT_CATEGORY_VIOLENCE"], end_date_visibility_restriction: "2026-09-01", decision_ground_reference_url: "https://rules.example/terms#4" })],
  ["of a trusted flagger, who is an entity", aStatement({ source_type: "SOURCE_TRUSTED_FLAGGER", source_identity: "An invented hotline" })],
])("nothing is wrong with a statement %s", (_title, statement) => {
  expect(wrong(statement)).toEqual([]);
});

describe("LAW case 23: a statement of reasons is refused", () => {
  test("without any measure at all", () => {
    expect(wrong(without("decision_visibility"))).toEqual(["decision_visibility: measure_missing"]);
    expect(wrong(aStatement({ decision_visibility: [] }))).toEqual(["decision_visibility: measure_missing"]);
  });

  test("with VISIBILITY_OTHER and no text for it", () => {
    expect(wrong(aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"] }))).toEqual(["decision_visibility_other: field_required"]);
    expect(wrong(aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"], decision_visibility_other: " \n" }))).toEqual(["decision_visibility_other: field_required"]);
    expect(wrong(aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"], decision_visibility_other: "Hidden from searches." }))).toEqual([]);
  });

  test.each([
    ["decision_monetary_other", { decision_monetary: "DECISION_MONETARY_OTHER" }],
    ["content_type_other", { content_type: ["CONTENT_TYPE_OTHER"] }],
  ] as const)("with another code that says other, and no %s", (field, changes) => {
    expect(wrong(aStatement(changes))).toEqual([`${field}: field_required`]);
  });
});

test.each(["decision_monetary", "decision_provision", "decision_account"] as const)("one measure is enough: %s", (field) => {
  const [measure] = STATEMENT_FIELDS[field].codes;
  expect(wrong({ ...without("decision_visibility"), [field]: measure })).toEqual([]);
});

test.each([
  ...["decision_ground", "category", "content_type", "content_date", "application_date", "decision_facts", "source_type"],
  ...["automated_detection", "automated_decision", "puid", "illegal_content_legal_ground", "illegal_content_explanation"],
] as StatementField[])("%s must be said", (field) => {
  expect(wrong(without(field))).toEqual([`${field}: field_required`]);
});

test.each(["incompatible_content_ground", "incompatible_content_explanation"] as const)("%s must be said of content against the terms", (field) => {
  expect(wrong({ ...onItsTerms(), [field]: "" })).toEqual([`${field}: field_required`]);
});

test("every text has its limit, counted in characters as people count them", () => {
  const limits = STATEMENT_FIELD_NAMES.flatMap((field) => {
    const form = formOf(field);
    return form.is === "text" ? [[field, form.limit] as const] : [];
  });
  expect(limits).toHaveLength(12);
  for (const [field, limit] of limits) {
    const whole: Statement = { ...aStatement({ decision_visibility: ["DECISION_VISIBILITY_OTHER"], decision_visibility_other: "x", decision_monetary: "DECISION_MONETARY_OTHER", decision_monetary_other: "x", content_type: ["CONTENT_TYPE_OTHER"], content_type_other: "x", source_type: "SOURCE_TRUSTED_FLAGGER" }), ...(field.startsWith("incompatible") ? onItsTerms() : {}) };
    const letter = field === "puid" ? "x" : "é";
    expect(wrong({ ...whole, [field]: letter.repeat(limit + 1) }), field).toContain(`${field}: too_long`);
    expect(wrong({ ...whole, [field]: letter.repeat(limit) }), field).not.toContain(`${field}: too_long`);
  }
  expect(wrong(aStatement({ illegal_content_legal_ground: "\u{1F4DC}".repeat(500) }))).toEqual([]);
});

test.each(STATEMENT_FIELD_NAMES.filter((field) => formOf(field).is === "code" || formOf(field).is === "codes"))("%s takes none but its own codes", (field) => {
  const isList = formOf(field).is === "codes";
  const whole = field === "incompatible_content_illegal" ? onItsTerms() : aStatement();
  expect(wrong({ ...whole, [field]: isList ? ["CODE_OF_NOBODY"] : "CODE_OF_NOBODY" })).toContain(`${field}: field_choice`);
});

describe("the days", () => {
  test.each([
    ["content_date", "2026-02-30", "day_invalid"],
    ["content_date", "08/01/2026", "day_invalid"],
    ["content_date", "2026-01-08T10:00:00Z", "day_invalid"],
    ["content_date", "1999-12-31", "day_invalid"],
    ["application_date", "2019-12-31", "day_invalid"],
    ["application_date", "2026-03-04", "date_in_future"],
    ["end_date_account_restriction", "2038-01-02", "day_invalid"],
    ["end_date_account_restriction", "2026-03-01", "date_before_start"],
  ] as const)("%s cannot be %s: %s", (field, day, code) => {
    expect(wrong(aStatement({ [field]: day }))).toEqual([`${field}: ${code}`]);
  });

  test.each([
    ["content_date", "2000-01-01"],
    ["application_date", "2026-03-03"],
    ["end_date_monetary_restriction", "2026-03-02"],
    ["end_date_service_restriction", "2038-01-01"],
  ] as const)("%s can be %s", (field, day) => {
    expect(wrong(aStatement({ [field]: day }))).toEqual([]);
  });
});

test.each([
  ["puid", "a b", "puid_malformed"],
  ["puid", "msg/12", "puid_malformed"],
  ["puid", "ünique", "puid_malformed"],
  ["decision_ground_reference_url", "rules.example", "address_malformed"],
  ["decision_ground_reference_url", "javascript:alert(1)", "address_malformed"],
  ["source_identity", "A neighbour", "notifier_named"],
  ["decision_facts", "Sent in by dana@people.example on Monday.", "personal_data"],
] as const)("%s cannot be %j", (field, text, code) => {
  expect(wrong(aStatement({ [field]: text }))).toEqual([`${field}: ${code}`]);
});

test.each([
  ["beside the keyword for children", { category_specification: ["KEYWORD_NON_CONSENSUAL_IMAGE_SHARING", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL"] }],
  ["in the category for minors", { category: "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" }],
])("the keywords for intimate material exclude minors: %s", (_title, changes) => {
  expect(wrong(aStatement(changes))).toEqual(["category_specification: keyword_excludes_minors"]);
});

test("nor are they for what was reported as showing a child", () => {
  expect(checkStatement(aStatement(), { ...ABOUT, category: "csam" })).toMatchObject([{ code: "keyword_excludes_minors" }]);
});

describe("what the database leaves out rather than refuses", () => {
  test("are fields that do not go with the rest, blanks, and a category said twice", () => {
    const kept = keptOf(aStatement({ incompatible_content_ground: "x".repeat(600), decision_visibility_other: "not asked for", account_type: undefined, decision_ground_reference_url: " ", category_addition: ["STATEMENT_CATEGORY_CYBER_VIOLENCE"], territorial_scope: ["FR", "DE", "FR"] }));
    expect(kept).toEqual(aStatement({ territorial_scope: ["DE", "FR"] }));
  });

  test("is left out once: what is kept of what is kept is the same, and is as right or as wrong", () => {
    const draft = fc.record(Object.fromEntries(STATEMENT_FIELD_NAMES.map((field) => [field, anything(field)])), { requiredKeys: [] }) as fc.Arbitrary<Statement>;
    fc.assert(
      fc.property(draft, (given) => {
        expect(keptOf(keptOf(given))).toEqual(keptOf(given));
        expect(checkStatement(keptOf(given), ABOUT)).toEqual(checkStatement(given, ABOUT));
      }),
    );
  });
});

function anything(field: StatementField): fc.Arbitrary<string | string[]> {
  const form = formOf(field);
  if (form.is === "codes") return fc.array(fc.constantFrom(...form.codes), { maxLength: 4 });
  if (form.is === "code") return fc.constantFrom(...form.codes);
  return form.is === "day" ? fc.constantFrom("2026-01-08", "2026-03-02", "2026-13-01", "") : fc.string({ maxLength: 40 });
}
