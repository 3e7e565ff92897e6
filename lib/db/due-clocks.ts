import "server-only";
import type { ClockBasis, ClockKind, ClockOwner } from "@/lib/domain/clock/clock";
import type { Moment } from "@/lib/domain/clock/schedule";
import type { ProposedStep } from "@/lib/domain/clock/terms";
import type { ChainEnd } from "./case-event-row";
import type { Transaction } from "./client";

/** A clock with a moment to announce, and the end of its case's log, to which the announcement is added. */
export interface DueClock {
  readonly clockId: string;
  readonly kind: ClockKind;
  readonly ordinal: number;
  readonly basis: ClockBasis;
  readonly owner: ClockOwner;
  readonly dueAt: Date | null;
  readonly pending: readonly Moment[];
  readonly proposals: Readonly<Record<string, ProposedStep>>;
  readonly end: ChainEnd;
}

/** What a claim gives: all due clocks of the claimed cases, and the database's own time, by which they are due. */
export interface Claim {
  readonly at: Date;
  readonly clocks: readonly DueClock[];
  /** Whether as many were due as it looks for at once, so that there may be more. */
  readonly isFull: boolean;
}

/** Rows come as one text, since a thousand small values cost more to hand over than to read. Written by us, so their shape is taken on trust. */
interface Row extends Omit<DueClock, "dueAt" | "pending" | "end"> {
  readonly dueAt: string | null;
  readonly pending: readonly { readonly name: Moment["name"]; readonly at: string }[];
  readonly caseId: string;
  readonly reference: string;
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Claims cases whose clocks have a moment to announce, the earliest first, skipping every case that somebody else is just writing to; and gives all
 * their due clocks, so that each case is told in order. The lock on the case is the only one: whoever writes a clock holds it, so the clocks
 * are read by a second statement, once it is ours. The time is the database's, so workers whose own clocks differ agree.
 *
 * @param limit how many due clocks decide which cases are claimed
 * @param asOf the time of a story or a test; the database's otherwise
 */
export async function claimDueClocks(tx: Transaction, limit: number, asOf: Date | null): Promise<Claim> {
  const [claimed] = await tx.$queryRaw<{ at: Date; cases: string[]; found: bigint }[]>`
    WITH claimed AS MATERIALIZED (
      SELECT clock.case_id
      FROM case_clock clock JOIN abuse_case owner_case ON owner_case.id = clock.case_id
      WHERE clock.next_moment_at <= coalesce(${asOf}::timestamptz, statement_timestamp())
      ORDER BY clock.next_moment_at LIMIT ${limit}
      FOR NO KEY UPDATE OF owner_case SKIP LOCKED
    )
    SELECT coalesce(${asOf}::timestamptz, statement_timestamp())::timestamptz(3) AS at, count(*) AS found,
      coalesce(array_agg(DISTINCT case_id), '{}') AS cases FROM claimed`;
  if (claimed === undefined) throw new Error("A claim always answers one row");
  const { at, cases, found } = claimed;
  if (cases.length === 0) return { at, clocks: [], isFull: false };
  const [read] = await tx.$queryRaw<{ clocks: string }[]>`
    SELECT coalesce(json_agg(due), '[]'::json)::text AS clocks FROM (
      SELECT clock.case_id AS "caseId", clock.clock_id AS "clockId", clock.kind, clock.ordinal, clock.basis, clock.owner, clock.due_at AS "dueAt",
        clock.pending, clock.proposals, owner_case.reference, owner_case.last_sequence AS sequence, owner_case.last_hash AS hash
      FROM unnest(${cases}::uuid[]) AS claimed(id) JOIN abuse_case owner_case ON owner_case.id = claimed.id JOIN case_clock clock ON clock.case_id = claimed.id
      WHERE clock.next_moment_at <= ${at}
    ) AS due`;
  return { at, clocks: (JSON.parse(read?.clocks ?? "[]") as Row[]).map(toDueClock), isFull: Number(found) === limit };
}

function toDueClock({ dueAt, pending, caseId, reference, sequence, hash, ...clock }: Row): DueClock {
  return {
    ...clock,
    dueAt: dueAt === null ? null : new Date(dueAt),
    pending: pending.map(({ name, at }) => ({ name, at: new Date(at) })),
    end: { caseId, reference, sequence, hash },
  };
}
