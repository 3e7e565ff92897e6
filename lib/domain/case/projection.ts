import type { Clock } from "../clock/clock";
import { dueAt, dueLegalLatest, instantOf, isOpen } from "../clock/clock-state";
import { oddFrom } from "../clock/oddities";
import { isReceipt } from "../response/kind";
import { pendingOf } from "./announced";
import type { CaseState } from "./case-state";
import { clocksOf } from "./clocks-of";
import { isAnswered, platformNotices, platformResponses } from "./facts";
import { keptBarOf, silenceOf } from "./silence-of";

/**
 * What is kept of a case in its row, so that lists need not read logs. A pure function of the state: refolding the log of any
 * case gives its row again. Nothing here depends on the present instant.
 */
export function projectCase(state: CaseState) {
  const silence = silenceOf(state, state.openedAt);
  return {
    status: state.status,
    category: state.category,
    severity: state.severity,
    platform: state.platform,
    surface: state.surface,
    lifeSafety: state.lifeSafety,
    notifier: state.notifier,
    oddFrom: oddFrom(state),
    assigneeId: state.assigneeId,
    openedAt: state.openedAt,
    closedAt: state.closure?.at ?? null,
    outcome: state.closure?.outcome ?? null,
    answered: isAnswered(state),
    firstNoticeAt: platformNotices(state)[0]?.occurredAt ?? null,
    unansweredSince: silence.unansweredSince,
    silenceEndedAt: silence.endedAt,
    nextDueAt: nextDueAt(state),
    noticeCount: platformNotices(state).length,
    receiptCount: platformResponses(state).filter((response) => isReceipt(response.kind)).length,
    reportCount: state.reports.length,
    silenceBar: keptBarOf(state),
    lastSequence: state.sequence,
    version: state.version,
  };
}

/**
 * The clocks of a case as kept in their rows, each with what it has yet to announce, so that a sweep need read no log. The due time of a
 * clock in a pause without an end moves with the present, so it is not kept.
 */
export function projectClocks(state: CaseState) {
  return clocksOf(state).map((clock) => {
    const pending = pendingOf(state, clock);
    return {
      clockId: clock.id,
      kind: clock.kind,
      ordinal: clock.ordinal,
      owner: clock.owner,
      basis: clock.basis,
      startedAt: clock.startedAt,
      dueAt: fixedDue(clock),
      dueLegalLatest: fixedDue(clock) === null ? null : dueLegalLatest(clock, clock.startedAt),
      stoppedAt: clock.stoppedAt,
      abandonedAt: clock.abandonedAt,
      nextMomentAt: pending[0]?.at ?? null,
      pending: pending.map(({ name, at }) => ({ name, at: at.toISOString() })),
      proposals: clock.terms?.proposals ?? {},
    };
  });
}

/** The earliest moment at which something of ours or the platform's falls due, or fell due and is still owed. */
export function nextDueAt(state: CaseState): Date | null {
  const open = clocksOf(state).filter((clock) => isOpen(clock) && (clock.owner === "us" || clock.owner === "platform"));
  const dues = open.map(fixedDue).filter((due) => due !== null);
  return dues.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function fixedDue(clock: Clock): Date | null {
  if ("until" in clock.allowance) return clock.allowance.until;
  return isOpen(clock) ? instantOf(clock, clock.allowance.ms) : dueAt(clock, clock.stoppedAt ?? clock.abandonedAt ?? clock.startedAt);
}
