import type { Statement } from "./statement";

/** As many as the database takes in one `POST /statements`. */
export const MOST_IN_ONE_FILE = 100;

/** What the DSA transparency database takes in one call: statements under its own keys, and no key of ours. */
export interface StatementsFile {
  readonly statements: readonly Statement[];
}

/** A file to hand over as it is. More than the database takes at once is a fault of ours and throws. */
export function statementsFile(statements: readonly Statement[]): StatementsFile {
  if (statements.length > MOST_IN_ONE_FILE) throw new Error(`A file holds at most ${MOST_IN_ONE_FILE} statements`);
  return { statements };
}
