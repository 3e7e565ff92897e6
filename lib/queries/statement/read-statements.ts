import "server-only";
import { toCaseEvent } from "@/lib/db/case-event-row";
import type { Reader } from "@/lib/db/client";
import type { CaseEvent } from "@/lib/domain/case/event";
import { parseReference } from "@/lib/domain/case/reference";
import type { Platform } from "@/lib/domain/item/platform";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { statementOf, type Statement } from "@/lib/domain/statement/statement";
import { decodeCursor, encodeCursor, orderBy, rowsAfter, type KeysetColumn } from "../keyset";
import type { QueryContext } from "../query";

const COLUMNS: readonly KeysetColumn[] = [
  { field: "recordedAt", type: "instant", direction: "desc" },
  { field: "caseId", type: "id", direction: "asc" },
  { field: "sequence", type: "sequence", direction: "asc" },
];

/** Which statements are asked for, and which page of them. */
export interface StatementsAsked {
  readonly reference?: string;
  readonly platform?: Platform;
  readonly cursor?: string;
  readonly limit: number;
}

/** A statement and where it was given. */
export interface GivenStatement {
  readonly id: string;
  readonly reference: string;
  readonly givenAt: Date;
  readonly recordedAt: Date;
  readonly statement: Statement;
}

/** A page of the statements of reasons in all cases that exist for this actor, the latest first. One of which a text was erased is not among them. */
export async function readStatements(db: Reader, asked: StatementsAsked, { visible }: Pick<QueryContext, "visible">) {
  const place = asked.cursor === undefined ? undefined : decodeCursor(asked.cursor, COLUMNS);
  if (place === null) return refuse("invalid_cursor", { path: "cursor" });
  const { platform, limit } = asked;
  const reference = asked.reference === undefined ? undefined : (parseReference(asked.reference) ?? "");
  const rows = await db.caseEvent.findMany({
    where: { AND: [{ type: "statement_given", abuseCase: { AND: [visible, { platform, reference }] } }, ...(place === undefined ? [] : [rowsAfter(COLUMNS, place)])] },
    orderBy: orderBy(COLUMNS),
    take: limit + 1,
    include: { abuseCase: { select: { reference: true } } },
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? encodeCursor([last.recordedAt.toISOString(), last.caseId, last.sequence]) : null;
  const given = page.map((row) => ({ reference: row.abuseCase.reference, event: toCaseEvent(row) }));
  return { items: await withTexts(db, given), next };
}

async function withTexts(db: Reader, given: readonly { reference: string; event: CaseEvent }[]): Promise<GivenStatement[]> {
  const ids = given.flatMap(({ event }) => (event.type === "statement_given" ? Object.values(event.data.statement.texts).map(({ id }) => id) : []));
  const rows = await db.caseText.findMany({ where: { id: { in: ids } }, select: { id: true, body: true } });
  const texts = new Map(rows.flatMap(({ id, body }) => (body === null ? [] : [[id, body] as const])));
  return given.flatMap(({ reference, event }) => {
    const statement = event.type === "statement_given" ? statementOf(event.data.statement, texts) : null;
    if (event.type !== "statement_given" || statement === null) return [];
    return [{ id: event.data.statementId, reference, givenAt: event.occurredAt, recordedAt: event.recordedAt, statement }];
  });
}

/** The same page with the statements alone: what the database of statements takes, and nothing of ours. */
export async function readDatabaseJson(db: Reader, asked: StatementsAsked, context: Pick<QueryContext, "visible">): Promise<{ items: Statement[]; next: string | null } | Refusal> {
  const page = await readStatements(db, asked, context);
  return "refused" in page ? page : { items: page.items.map(({ statement }) => statement), next: page.next };
}
