import "server-only";
import { z } from "zod";
import { toCaseEvent } from "@/lib/db/case-event-row";
import { ruleHistory } from "@/lib/db/rule-store";
import { clocksOf } from "@/lib/domain/case/clocks-of";
import { foldCase } from "@/lib/domain/case/fold";
import { parseReference } from "@/lib/domain/case/reference";
import { canMove } from "@/lib/domain/case/status";
import { rebasedClocks } from "@/lib/domain/clock/rebased-clocks";
import { shownClock } from "@/lib/domain/clock/shown-clock";
import { termsReason } from "@/lib/domain/clock/terms-reason";
import { statuteOfClock } from "@/lib/domain/law/statute-of-clock";
import { rulesAt } from "@/lib/domain/policy/in-force";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/** Why every clock of a case has the time it has, and what the rules of today would give it instead. */
export const caseDeadlinesQuery = defineQuery({
  name: "case-deadlines",
  permission: "case.read_log",
  input: z.strictObject({ reference: z.string() }),
  read: async (db, { reference }, { visible, now }) => {
    const row = await db.abuseCase.findFirst({
      where: { AND: [visible, { reference: parseReference(reference) ?? "" }] },
      select: { reference: true, events: { orderBy: { sequence: "asc" } } },
    });
    if (row === null) return refuse("not_found");
    const events = row.events.map(toCaseEvent);
    const state = foldCase(events);
    const history = await ruleHistory(db);
    const changes = rebasedClocks(state, rulesAt(history, now), now);
    return {
      reference: row.reference,
      mayBeRebased: canMove(state.status, "rebase_clocks"),
      clocks: clocksOf(state).map((clock) => ({
        clock: shownClock(clock, now),
        terms: clock.terms,
        reason: clock.terms === null ? null : termsReason(events, clock.terms, history),
        statute: statuteOfClock(clock),
        /** What re-basing now would make of it; null where nothing. */
        today: changes.find(({ before }) => before?.id === clock.id) ?? null,
      })),
      /** Clocks that the rules of today would begin to run. */
      added: changes.flatMap(({ before, after }) => (before === null && after !== null ? [shownClock(after, now)] : [])),
    };
  },
});
