import { LANGUAGES, TERRITORIES } from "./territories";
import * as words from "./vocabulary";

type Form =
  | { readonly is: "code" | "codes"; readonly codes: readonly string[] }
  | { readonly is: "text"; readonly limit: number }
  | { readonly is: "day" };

const code = (codes: readonly string[]) => ({ is: "code", codes }) as const;
const codes = (of: readonly string[]) => ({ is: "codes", codes: of }) as const;
const text = (limit: number) => ({ is: "text", limit }) as const;
const day = { is: "day" } as const;

/**
 * Every field of a statement of reasons by the database's own key, in the order in which it is exported, and what each may hold. The limits count
 * characters. LAW.md section 1, art. 17(3).
 */
export const STATEMENT_FIELDS = {
  decision_visibility: codes(words.VISIBILITY_MEASURES),
  decision_visibility_other: text(500),
  decision_monetary: code(words.MONETARY_MEASURES),
  decision_monetary_other: text(500),
  decision_provision: code(words.PROVISION_MEASURES),
  decision_account: code(words.ACCOUNT_MEASURES),
  account_type: code(words.ACCOUNT_TYPES),
  decision_ground: code(words.DECISION_GROUNDS),
  decision_ground_reference_url: text(500),
  illegal_content_legal_ground: text(500),
  illegal_content_explanation: text(2_000),
  incompatible_content_ground: text(500),
  incompatible_content_explanation: text(2_000),
  incompatible_content_illegal: code(words.YES_OR_NO),
  category: code(words.STATEMENT_CATEGORIES),
  category_addition: codes(words.STATEMENT_CATEGORIES),
  category_specification: codes(words.KEYWORDS),
  category_specification_other: text(500),
  content_type: codes(words.CONTENT_TYPES),
  content_type_other: text(500),
  content_language: code(LANGUAGES),
  content_date: day,
  application_date: day,
  end_date_account_restriction: day,
  end_date_monetary_restriction: day,
  end_date_service_restriction: day,
  end_date_visibility_restriction: day,
  territorial_scope: codes(TERRITORIES),
  decision_facts: text(5_000),
  source_type: code(words.SOURCE_TYPES),
  source_identity: text(500),
  automated_detection: code(words.YES_OR_NO),
  automated_decision: code(words.AUTOMATED_DECISIONS),
  puid: text(500),
} as const satisfies Record<string, Form>;

export type StatementField = keyof typeof STATEMENT_FIELDS;

export const STATEMENT_FIELD_NAMES = Object.keys(STATEMENT_FIELDS) as StatementField[];

type FieldsThatAre<Is extends Form["is"]> = {
  [Field in StatementField]: (typeof STATEMENT_FIELDS)[Field] extends { is: Is } ? Field : never;
}[StatementField];

export type ListField = FieldsThatAre<"codes">;
export type TextField = FieldsThatAre<"text">;

/** What each field may hold, whichever it is. */
export function formOf(field: StatementField): Form {
  return STATEMENT_FIELDS[field];
}

/** Whether a field is somebody's own words or names, and so stands beside the log and never in it. */
export function isText(field: StatementField): field is TextField {
  return formOf(field).is === "text";
}
