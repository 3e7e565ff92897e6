import type { Category } from "../law/category";
import { refuse, type Refusal, type RefusalCode } from "../refusal";
import { formOf, STATEMENT_FIELD_NAMES, type StatementField } from "./fields";
import { checkDays } from "./statement-days";
import { keptOf, textsOf, type Statement } from "./statement";

type Needed = readonly [StatementField, (given: Statement) => boolean];

const always = () => true;
const isIllegal = (given: Statement) => given.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT";
const isIncompatible = (given: Statement) => given.decision_ground === "DECISION_GROUND_INCOMPATIBLE_CONTENT";

/** What must be said, and when. */
const NEEDED: readonly Needed[] = [
  ["decision_visibility_other", (given) => given.decision_visibility?.includes("DECISION_VISIBILITY_OTHER") ?? false],
  ["decision_monetary_other", (given) => given.decision_monetary === "DECISION_MONETARY_OTHER"],
  ["decision_ground", always],
  ["illegal_content_legal_ground", isIllegal],
  ["illegal_content_explanation", isIllegal],
  ["incompatible_content_ground", isIncompatible],
  ["incompatible_content_explanation", isIncompatible],
  ["category", always],
  ["content_type", always],
  ["content_type_other", (given) => given.content_type?.includes("CONTENT_TYPE_OTHER") ?? false],
  ["content_date", always],
  ["application_date", always],
  ["decision_facts", always],
  ["source_type", always],
  ["automated_detection", always],
  ["automated_decision", always],
  ["puid", always],
];

const MEASURES = ["decision_visibility", "decision_monetary", "decision_provision", "decision_account"] as const;

/** Letters, digits, hyphen and underscore: what the database takes for a platform's own identifier of the content. */
const PUID = /^[A-Za-z0-9_-]+$/;

/** An address that a reader can go to: how the platform's rules are found, never a reported link. */
const ADDRESS = /^https?:\/\/[^\s/?#]+\.[^\s]+$/;

/** Somebody's own address, wherever it stands in a text. */
const MAIL_ADDRESS = /[^\s@<>()]@[^\s@<>()]+\.[^\s@<>()]/;

/**
 * Everything that is wrong with a statement of reasons, each under the database's key for it: what that database refuses, and with it what it leaves
 * to the platform: days that have not come, a restriction that ends before it began, personal data (art. 24(5)), a notifier named who is no
 * trusted flagger (art. 17(3)), and keywords for adults beside those for children. LAW.md section 1; section 8, case 23.
 */
export function checkStatement(statement: Statement, { now, category }: { readonly now: Date; readonly category: Category }): Refusal[] {
  const given = keptOf(statement);
  const isMissing = (field: StatementField) => given[field] === undefined;
  const missing = NEEDED.filter(([field, isNeeded]) => isNeeded(given) && isMissing(field)).map(([path]) => refuse("field_required", { path }));
  const withoutMeasure = MEASURES.every(isMissing) ? [refuse("measure_missing", { path: "decision_visibility" })] : [];
  return [...withoutMeasure, ...missing, ...STATEMENT_FIELD_NAMES.flatMap((field) => checkForm(field, given)), ...checkDays(given, now), ...checkSense(given, category)];
}

function checkForm(path: StatementField, given: Statement): Refusal[] {
  const value = given[path];
  const form = formOf(path);
  if (value === undefined || form.is === "day") return [];
  if (form.is === "text") {
    const length = Array.from(String(value)).length;
    return length > form.limit ? [refuse("too_long", { path, params: { limit: form.limit } })] : [];
  }
  const isKnown = [value].flat().every((code) => form.codes.includes(code));
  return isKnown ? [] : [refuse("field_choice", { path })];
}

function checkSense(given: Statement, reported: Category): Refusal[] {
  const wrong: readonly (readonly [RefusalCode, StatementField, boolean])[] = [
    ["puid_malformed", "puid", given.puid !== undefined && !PUID.test(given.puid)],
    ["address_malformed", "decision_ground_reference_url", given.decision_ground_reference_url !== undefined && !ADDRESS.test(given.decision_ground_reference_url)],
    ["notifier_named", "source_identity", given.source_identity !== undefined && given.source_type !== "SOURCE_TRUSTED_FLAGGER"],
    ["keyword_excludes_minors", "category_specification", mixesAges(given, reported)],
  ];
  const addressed = textsOf(given).filter(([, text]) => MAIL_ADDRESS.test(text)).map(([path]) => refuse("personal_data", { path }));
  return [...wrong.flatMap(([code, path, isWrong]) => (isWrong ? [refuse(code, { path })] : [])), ...addressed];
}

/** The keywords for intimate material exclude content that shows minors: said of it, or reported as it. LAW.md section 1; section 8, case 36. */
function mixesAges({ category, category_specification: keywords = [] }: Statement, reported: Category): boolean {
  const ofAdults = keywords.some((keyword) => keyword.startsWith("KEYWORD_NON_CONSENSUAL_"));
  const ofChildren = keywords.some((keyword) => keyword.startsWith("KEYWORD_CHILD_SEXUAL_ABUSE_"));
  return ofAdults && (ofChildren || category === "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" || reported === "csam");
}
