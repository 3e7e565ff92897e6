import "server-only";
import { GENESIS_HASH, type ChainedEvent } from "@/lib/domain/audit/chain";
import type { CaseEvent, EventDraft, LoggedActor } from "@/lib/domain/case/event";
import { upcast } from "@/lib/domain/case/upcast";
import { eventHash } from "./event-hash";
import type { CaseEvent as CaseEventRow, Prisma } from "./generated/client";

/** An event as the domain knows it, whatever form it had when it was written. What stands in the log was written by us, so its shape is taken on trust. */
export function toCaseEvent(row: CaseEventRow): CaseEvent {
  const { sequence, type, occurredAt, recordedAt, actor, data } = row;
  return upcast({ sequence, type, occurredAt, recordedAt, actor, data } as unknown as CaseEvent);
}

/** An event with all that its hash covers, as the API and the verifier show it. */
export function toChainedEvent(caseReference: string, row: CaseEventRow): ChainedEvent {
  return {
    caseReference,
    sequence: row.sequence,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    actor: row.actor as unknown as LoggedActor,
    data: row.data,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}

export interface Writer {
  readonly logged: LoggedActor;
  readonly id: string | null;
}

export interface ChainEnd {
  readonly caseId: string;
  readonly reference: string;
  readonly sequence: number;
  readonly hash: string;
}

/** Gives decided events their place in the chain of their case: sequence, previous hash, hash. */
export function chainEvents(end: ChainEnd, drafts: readonly EventDraft[], writer: Writer, recordedAt: Date) {
  let { sequence, hash: previousHash } = end;
  return drafts.map((draft) => {
    sequence += 1;
    const hash = eventHash({
      caseReference: end.reference,
      sequence,
      type: draft.type,
      occurredAt: draft.occurredAt.toISOString(),
      recordedAt: recordedAt.toISOString(),
      actor: writer.logged,
      data: draft.data,
      previousHash,
    });
    const row = {
      caseId: end.caseId,
      sequence,
      type: draft.type,
      occurredAt: draft.occurredAt,
      recordedAt,
      actor: { ...writer.logged },
      actorId: writer.id,
      data: draft.data as unknown as Prisma.InputJsonObject,
      previousHash,
      hash,
    };
    const event = { ...draft, sequence, recordedAt, actor: writer.logged } as CaseEvent;
    previousHash = hash;
    return { row, event, hash };
  });
}

/** The end of a chain that has no event yet. */
export function newChain(caseId: string, reference: string): ChainEnd {
  return { caseId, reference, sequence: 0, hash: GENESIS_HASH };
}
