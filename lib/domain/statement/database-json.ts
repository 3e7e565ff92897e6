import type { StatementFact } from "../case/case-state";
import { statementOf, type Statement } from "./statement";

/** As many as the database takes in one `POST /statements`. */
export const MOST_IN_ONE_FILE = 100;

/** What the database of statements takes in one call. */
export interface StatementsFile {
  readonly statements: readonly Statement[];
}

/**
 * Statements as the database of statements takes them: its own keys in its own order, no key of ours, nobody's name. One of which a text has been
 * erased is left out, for it could no longer be taken in. `StatementsFile` holds at most a hundred.
 */
export function databaseJson(facts: readonly Pick<StatementFact, "statement">[], texts: ReadonlyMap<string, string>): Statement[] {
  return facts.flatMap(({ statement }) => statementOf(statement, texts) ?? []);
}
