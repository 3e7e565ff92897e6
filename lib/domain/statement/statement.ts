import type { TextRef } from "../case/event";
import { formOf, isText, STATEMENT_FIELD_NAMES, type ListField, type StatementField, type TextField } from "./fields";

/** A statement of reasons by the keys of the database of statements; what it needs not say is absent. */
export type Statement = { readonly [Field in StatementField]?: Field extends ListField ? readonly string[] : string };

/** A statement of reasons as the log keeps it: codes and days under the database's own keys; what a person wrote, by reference. */
export interface StatementRecord {
  readonly codes: Readonly<Record<string, string | readonly string[]>>;
  readonly texts: Readonly<Record<string, TextRef>>;
}

/** A statement parted into what the log may hold and what must stand beside it. */
export function recordOf(statement: Statement, mint: (text: string) => TextRef): StatementRecord {
  const given = STATEMENT_FIELD_NAMES.filter((field) => statement[field] !== undefined);
  const texts = given.filter(isText).map((field) => [field, mint(statement[field] ?? "")] as const);
  const codes = given.filter((field) => !isText(field)).map((field) => [field, statement[field] ?? ""] as const);
  return { codes: Object.fromEntries(codes), texts: Object.fromEntries(texts) };
}

/** The statement again, from what the log keeps and what has not been erased; null once a text of it has. */
export function statementOf(record: StatementRecord, texts: ReadonlyMap<string, string>): Statement | null {
  const written = Object.entries(record.texts).map(([field, { id }]) => [field, texts.get(id)] as const);
  if (written.some(([, text]) => text === undefined)) return null;
  const known = { ...record.codes, ...Object.fromEntries(written) };
  const inOrder = STATEMENT_FIELD_NAMES.filter((field) => field in known).map((field) => [field, known[field]] as const);
  return Object.fromEntries(inOrder);
}

/** What a field goes with; without it, it says nothing. */
const EXCLUDED_UNLESS: Readonly<Partial<Record<StatementField, (given: Statement) => boolean>>> = {
  decision_visibility_other: (given) => given.decision_visibility?.includes("DECISION_VISIBILITY_OTHER") ?? false,
  decision_monetary_other: (given) => given.decision_monetary === "DECISION_MONETARY_OTHER",
  content_type_other: (given) => given.content_type?.includes("CONTENT_TYPE_OTHER") ?? false,
  illegal_content_legal_ground: (given) => given.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT",
  illegal_content_explanation: (given) => given.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT",
  incompatible_content_ground: (given) => given.decision_ground === "DECISION_GROUND_INCOMPATIBLE_CONTENT",
  incompatible_content_explanation: (given) => given.decision_ground === "DECISION_GROUND_INCOMPATIBLE_CONTENT",
  incompatible_content_illegal: (given) => given.decision_ground === "DECISION_GROUND_INCOMPATIBLE_CONTENT",
  source_identity: (given) => given.source_type !== "SOURCE_VOLUNTARY",
};

/**
 * What the database would take in of a statement: fields that do not go with the rest are left out rather than refused, blanks count as absent, lists
 * hold each code once and in order, and a further category is never the first again.
 */
export function keptOf(given: Statement): Statement {
  const kept = STATEMENT_FIELD_NAMES.flatMap((field) => {
    const value = tidied(field, given);
    const isKept = value !== undefined && value.length > 0 && (EXCLUDED_UNLESS[field]?.(given) ?? true);
    return isKept ? [[field, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

function tidied(field: StatementField, given: Statement): string | readonly string[] | undefined {
  const value = given[field];
  if (typeof value === "string") return formOf(field).is === "text" && value.trim() === "" ? undefined : value;
  const others = field === "category_addition" ? value?.filter((category) => category !== given.category) : value;
  return others === undefined ? undefined : [...new Set(others)].sort();
}

/** The texts of a statement by the field that each stands in. */
export function textsOf(statement: Statement): readonly (readonly [TextField, string])[] {
  return STATEMENT_FIELD_NAMES.filter(isText).flatMap((field) => (statement[field] === undefined ? [] : [[field, statement[field]] as const]));
}
