import "server-only";
import type { Platform } from "@/lib/domain/item/platform";
import type { MeasuredWait } from "@/lib/domain/directory/measured-wait";
import type { Reader } from "./client";

interface Row extends MeasuredWait {
  readonly kind: "acknowledge" | "answer";
}

/** How long a platform took after a first notice, over all cases here. */
export interface MeasuredTimes {
  /** To the first word of any kind, be it an automatic receipt. */
  readonly acknowledge: MeasuredWait;
  /** To the first answer: a receipt is none. */
  readonly answer: MeasuredWait;
}

const NONE: MeasuredWait = { ended: 0, open: 0, unanswered: 0, medianMs: null, p90Ms: null };

/**
 * By the clocks of our own policies, which every case has that was notified, and which run from the first notice. The first clock of a kind in a
 * case counts, so that a case reopened is one case. Medians are over those that ended; what never ended is counted apart, since a time that did
 * not come is not a time.
 */
export async function measuredTimes(db: Reader, platform: Platform): Promise<MeasuredTimes> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT kind,
      count(stopped_at)::integer AS ended,
      count(*) FILTER (WHERE stopped_at IS NULL AND abandoned_at IS NULL)::integer AS open,
      count(*) FILTER (WHERE stopped_at IS NULL AND abandoned_at IS NOT NULL)::integer AS unanswered,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS "medianMs",
      percentile_disc(0.9) WITHIN GROUP (ORDER BY took) AS "p90Ms"
    FROM (
      SELECT DISTINCT ON (clock.case_id, clock.kind) clock.kind, clock.stopped_at, clock.abandoned_at,
        (1000 * extract(epoch FROM clock.stopped_at - clock.started_at))::double precision AS took
      FROM case_clock clock JOIN abuse_case ON abuse_case.id = clock.case_id
      WHERE abuse_case.platform = ${platform} AND clock.kind IN ('acknowledge', 'answer') AND clock.basis = 'policy'
      ORDER BY clock.case_id, clock.kind, clock.started_at, clock.ordinal
    ) first
    GROUP BY kind`;
  const of = (kind: Row["kind"]): MeasuredWait => {
    const row = rows.find((candidate) => candidate.kind === kind);
    if (row === undefined) return NONE;
    const { ended, open, unanswered, medianMs, p90Ms } = row;
    return { ended, open, unanswered, medianMs, p90Ms };
  };
  return { acknowledge: of("acknowledge"), answer: of("answer") };
}
