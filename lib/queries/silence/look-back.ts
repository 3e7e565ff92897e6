import "server-only";
import { loadCasesWithEvents } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { silenceBarOf, silenceOf } from "@/lib/domain/case/silence-of";
import { stateAsOf } from "@/lib/domain/case/state-as-of";
import type { Platform } from "@/lib/domain/item/platform";
import { encodeCursor } from "../keyset";
import type { QueryContext } from "../query";
import type { SilenceRow } from "@/lib/domain/silence/silence-row";

interface LookBack {
  readonly asOf: Date;
  readonly platform: Platform | undefined;
  readonly limit: number;
  /** Where the page before ended: `unansweredSince` and the case's id. */
  readonly place: readonly unknown[] | undefined;
}

/** The most cases whose logs one look back reads. */
const MOST_CASES = 2_000;

/** The board as the world stood at an instant: every log is folded up to then, and the silent cases put in order. */
export async function lookBack(db: Reader, { asOf, platform, limit, place }: LookBack, { visible }: Pick<QueryContext, "visible">) {
  const stillSilent = { OR: [{ silenceEndedAt: null }, { silenceEndedAt: { gt: asOf } }] };
  const where = { AND: [visible, { platform, firstNoticeAt: { lte: asOf } }, stillSilent] };
  const cases = await loadCasesWithEvents(db, where, MOST_CASES);
  const silent = cases.flatMap(({ id, reference, events }) => {
    const row = rowAsOf(reference, stateAsOf(events, asOf), asOf);
    return row === null ? [] : [{ row, key: `${row.unansweredSince.toISOString()} ${id}`, id }];
  });
  silent.sort((a, b) => (a.key < b.key ? -1 : 1));

  const after = place === undefined ? silent : silent.filter(({ key }) => key > `${String(place[0])} ${String(place[1])}`);
  const page = after.slice(0, limit);
  const last = page.at(-1);
  const hasMore = after.length > limit && last !== undefined;
  return {
    items: page.map(({ row }) => row),
    next: hasMore ? encodeCursor([last.row.unansweredSince.toISOString(), last.id]) : null,
  };
}

function rowAsOf(reference: string, state: ReturnType<typeof stateAsOf>, asOf: Date): SilenceRow | null {
  const { unansweredSince, endedAt, silentDays } = silenceOf(state, asOf);
  const silenceBar = silenceBarOf(state, asOf);
  if (unansweredSince === null || endedAt !== null || silenceBar === null) return null;
  const { notices, receipts } = silenceBar;
  const { platform, category, severity } = state;
  return { reference, platform, category, severity, unansweredSince, silentDays, notices, receipts, silenceBar };
}
