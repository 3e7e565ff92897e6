import "server-only";
import { z } from "zod";
import { toCaseEvent } from "@/lib/db/case-event-row";
import { textsOf } from "@/lib/db/case-texts";
import type { Reader } from "@/lib/db/client";
import { ruleHistory } from "@/lib/db/rule-store";
import { pendingOf } from "@/lib/domain/case/announced";
import { clocksOf } from "@/lib/domain/case/clocks-of";
import type { CaseEvent } from "@/lib/domain/case/event";
import { foldCase } from "@/lib/domain/case/fold";
import { parseReference } from "@/lib/domain/case/reference";
import { clockStory } from "@/lib/domain/clock/clock-story";
import { shownClock } from "@/lib/domain/clock/shown-clock";
import type { ClockTerms } from "@/lib/domain/clock/terms";
import { termsReason } from "@/lib/domain/clock/terms-reason";
import { hasReceiptDuty } from "@/lib/domain/law/receipt-duty";
import { statuteOfClock } from "@/lib/domain/law/statute-of-clock";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/** One clock of a case: how it stands, why it runs as it does, what comes next, and everything that moved it. */
export const clockPageQuery = defineQuery({
  name: "clock-page",
  permission: "case.read_log",
  input: z.strictObject({ reference: z.string(), clock: z.string().max(200) }),
  read: async (db, { reference, clock }, { visible, now }) => {
    const row = await db.abuseCase.findFirst({
      where: { AND: [visible, { reference: parseReference(reference) ?? "" }] },
      select: { id: true, reference: true, events: { orderBy: { sequence: "asc" } } },
    });
    const page = row === null ? null : await readClock(db, row.events.map(toCaseEvent), clock, now);
    if (row === null || page === null) return refuse("not_found");
    return { reference: row.reference, texts: await textsOf(db, row.id), ...page };
  },
});

async function readClock(db: Reader, events: readonly CaseEvent[], clockId: string, now: Date) {
  const state = foldCase(events);
  const clock = clocksOf(state).find(({ id }) => id === clockId);
  if (clock === undefined) return null;
  return {
    clock: shownClock(clock, now),
    knownAt: clock.knownAt,
    pauses: clock.pauses,
    terms: clock.terms,
    /** Why it was given these terms; null where it has none, or where the rules no longer tell. */
    reason: clock.terms === null ? null : await reasonOf(db, events, clock.terms),
    statute: statuteOfClock(clock),
    hasReceiptDuty: hasReceiptDuty(state),
    /** What it announces next; null where it is over, or stands still without an end in sight. */
    next: pendingOf(state, clock)[0] ?? null,
    story: clockStory(events, clockId, now) ?? [],
  };
}

async function reasonOf(db: Reader, events: readonly CaseEvent[], terms: ClockTerms) {
  return termsReason(events, terms, await ruleHistory(db));
}
