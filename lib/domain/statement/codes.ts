import * as words from "./vocabulary";

/** Every code of a statement that has words of its own: all but yes and no, countries and languages. */
export const STATEMENT_CODES = [
  ...words.VISIBILITY_MEASURES,
  ...words.MONETARY_MEASURES,
  ...words.PROVISION_MEASURES,
  ...words.ACCOUNT_MEASURES,
  ...words.ACCOUNT_TYPES,
  ...words.DECISION_GROUNDS,
  ...words.SOURCE_TYPES,
  ...words.AUTOMATED_DECISIONS,
  ...words.CONTENT_TYPES,
  ...words.STATEMENT_CATEGORIES,
  ...words.KEYWORDS,
] as const;

export type StatementCode = (typeof STATEMENT_CODES)[number];

export function isStatementCode(text: string): text is StatementCode {
  const codes: readonly string[] = STATEMENT_CODES;
  return codes.includes(text);
}
