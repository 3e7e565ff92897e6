import type { StatementFact } from "../case/case-state";

/**
 * A statement of reasons as a case shows it: its codes to all who may see the case; its texts, in which persons may be named, only to staff and to the
 * platform itself (`texts` is null for everybody else).
 */
export function statementView({ statementId, responseId, occurredAt, recordedAt, statement }: StatementFact, texts: ReadonlyMap<string, string> | null) {
  const written = Object.entries(statement.texts).flatMap(([field, { id }]) => {
    const text = texts?.get(id);
    return text === undefined ? [] : [[field, text] as const];
  });
  return {
    id: statementId,
    responseId,
    givenAt: occurredAt,
    recordedAt,
    codes: statement.codes,
    texts: texts === null ? null : Object.fromEntries<string>(written),
  };
}

export type StatementView = ReturnType<typeof statementView>;
