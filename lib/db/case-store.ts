import "server-only";
import type { CaseAccess } from "@/lib/domain/access/permissions";
import type { CaseState } from "@/lib/domain/case/case-state";
import type { CaseEvent, EventDraft } from "@/lib/domain/case/event";
import { applyEvent, foldCase } from "@/lib/domain/case/fold";
import { projectCase, projectClocks } from "@/lib/domain/case/projection";
import { chainEvents, newChain, toCaseEvent, type ChainEnd, type Writer } from "./case-event-row";
import type { Reader, Transaction } from "./client";
import { Prisma } from "./generated/client";

/** A case as loaded: what its log says, who may see it, and where its chain ends. */
export interface StoredCase {
  readonly id: string;
  readonly reference: string;
  readonly state: CaseState;
  readonly access: CaseAccess;
  readonly end: ChainEnd;
}

/** A text to be kept beside the log; `ref` goes into the event, the rest into a row that may be erased. */
export interface MintedText {
  readonly ref: { readonly id: string; readonly sha256: string };
  readonly purpose: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly body: string;
}

const WITH_LOG = {
  reports: { select: { id: true, reporterId: true } },
  events: { orderBy: { sequence: "asc" } },
} satisfies Prisma.AbuseCaseInclude;

type RowWithLog = Prisma.AbuseCaseGetPayload<{ include: typeof WITH_LOG }>;

/** The case, its row locked until the transaction ends, so that nobody decides about one that is moving. `null` where there is none. */
export async function lockCase(tx: Transaction, where: { reference: string } | { id: string }): Promise<StoredCase | null> {
  const locked =
    "id" in where
      ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM abuse_case WHERE id = ${where.id}::uuid FOR UPDATE`
      : await tx.$queryRaw<{ id: string }[]>`SELECT id FROM abuse_case WHERE reference = ${where.reference} FOR UPDATE`;
  const id = locked[0]?.id;
  return id === undefined ? null : loadCase(tx, { id });
}

/** The case that a filter finds, read without a lock; `null` where there is none. */
export async function loadCase(db: Reader, where: Prisma.AbuseCaseWhereInput): Promise<StoredCase | null> {
  const row = await db.abuseCase.findFirst({ where, include: WITH_LOG });
  return row === null ? null : toStoredCase(row);
}

/** Several cases with their logs, unfolded, for looks back at what stood at an earlier time. */
export async function loadCasesWithEvents(db: Reader, where: Prisma.AbuseCaseWhereInput, limit: number) {
  const rows = await db.abuseCase.findMany({
    where,
    select: { id: true, reference: true, events: WITH_LOG.events },
    orderBy: { firstNoticeAt: "asc" },
    take: limit,
  });
  return rows.map(({ id, reference, events }) => ({ id, reference, events: events.map(toCaseEvent) }));
}

function toStoredCase(row: RowWithLog): StoredCase {
  const { id, reference, reports, events } = row;
  const state = foldCase(events.map(toCaseEvent));
  return {
    id,
    reference,
    state,
    access: { platform: state.platform, reports },
    end: { caseId: id, reference, sequence: row.lastSequence, hash: row.lastHash },
  };
}

/** Appends events to a case and brings its row, items and clocks up to date with them. The caller holds the row's lock. */
export async function appendToCase(
  tx: Transaction,
  stored: StoredCase,
  drafts: readonly EventDraft[],
  texts: readonly MintedText[],
  writer: Writer,
  recordedAt: Date,
): Promise<{ state: CaseState; events: CaseEvent[] }> {
  const chained = chainEvents(stored.end, drafts, writer, recordedAt);
  const events = chained.map(({ event }) => event);
  const state = events.reduce(applyEvent, stored.state);
  const lastHash = chained.at(-1)?.hash ?? stored.end.hash;

  await tx.abuseCase.update({ where: { id: stored.id }, data: { ...rowOf(state), lastHash } });
  await writeTexts(tx, stored.id, texts);
  await tx.caseEvent.createMany({ data: chained.map(({ row }) => row) });
  await replaceClocks(tx, stored.id, stored.state, state);
  const wasOpen = stored.state.status !== "closed";
  const isOpen = state.status !== "closed";
  if (wasOpen !== isOpen) await tx.caseItem.updateMany({ where: { caseId: stored.id }, data: { isOpen } });
  return { state, events };
}

/** Writes a case that did not exist: row, texts, events and clocks. Items and reports are for the caller, who knows their keys. */
export async function insertCase(
  tx: Transaction,
  { id, reference }: { id: string; reference: string },
  drafts: readonly EventDraft[],
  texts: readonly MintedText[],
  writer: Writer,
  recordedAt: Date,
): Promise<{ state: CaseState; events: CaseEvent[] }> {
  const chained = chainEvents(newChain(id, reference), drafts, writer, recordedAt);
  const events = chained.map(({ event }) => event);
  const state = foldCase(events);
  await tx.abuseCase.create({ data: { id, reference, ...rowOf(state), lastHash: chained.at(-1)?.hash ?? "" } });
  await writeTexts(tx, id, texts);
  await tx.caseEvent.createMany({ data: chained.map(({ row }) => row) });
  await insertClocks(tx, id, projectClocks(state));
  return { state, events };
}

/** Brings the rows of a case up to date with its log, where what is kept in rows has changed since they were written. The caller holds the row's lock. */
export async function rebuildRows(tx: Transaction, { id, state }: StoredCase): Promise<void> {
  await tx.abuseCase.update({ where: { id }, data: rowOf(state) });
  await tx.caseClock.deleteMany({ where: { caseId: id } });
  await insertClocks(tx, id, projectClocks(state));
}

/** JSON columns tell "no value" and "null" apart; we mean the first. */
function rowOf(state: CaseState) {
  const { silenceBar, ...columns } = projectCase(state);
  return { ...columns, silenceBar: silenceBar === null ? Prisma.DbNull : (silenceBar as unknown as Prisma.InputJsonObject) };
}

async function writeTexts(tx: Transaction, caseId: string, texts: readonly MintedText[]): Promise<void> {
  if (texts.length === 0) return;
  const data = texts.map(({ ref, purpose, salt, body }) => ({ id: ref.id, caseId, purpose, salt, body }));
  await tx.caseText.createMany({ data });
}

/** Clocks are few and change together: where anything about them changed, they are written anew. */
async function replaceClocks(tx: Transaction, caseId: string, before: CaseState, after: CaseState): Promise<void> {
  const clocks = projectClocks(after);
  if (JSON.stringify(clocks) === JSON.stringify(projectClocks(before))) return;
  await tx.caseClock.deleteMany({ where: { caseId } });
  await insertClocks(tx, caseId, clocks);
}

async function insertClocks(tx: Transaction, caseId: string, clocks: ReturnType<typeof projectClocks>): Promise<void> {
  await tx.caseClock.createMany({ data: clocks.map((clock) => ({ ...clock, caseId })) });
}
