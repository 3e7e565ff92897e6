import type { CaseView } from "@/lib/domain/case/case-view";

/** One thing that went out, came back or was done, with both of its times. */
export type ExchangeEntry = { readonly id: string; readonly occurredAt: Date; readonly recordedAt: Date } & (
  | { readonly type: "notice"; readonly notice: CaseView["notices"][number]; readonly isFirst: boolean }
  | { readonly type: "response"; readonly response: CaseView["responses"][number] }
  | { readonly type: "escalation"; readonly step: CaseView["escalations"][number] }
  | { readonly type: "claim"; readonly claim: CaseView["takedowns"][number] }
  | { readonly type: "check"; readonly check: CaseView["verifications"][number] }
);

type Exchange = Pick<CaseView, "notices" | "responses" | "escalations" | "takedowns" | "verifications">;

/**
 * Everything exchanged, in the order of the world. People give times to the minute and what is recorded at once has its second, so within
 * one minute the order of recording decides.
 */
export function exchangeEntries(view: Exchange): ExchangeEntry[] {
  const first = earliest(view.notices.filter((notice) => notice.recipient === "platform"))?.id;
  const entries: ExchangeEntry[] = [
    ...view.notices.map((notice) => ({ type: "notice" as const, notice, isFirst: notice.id === first, ...times(notice.id, notice.sentAt, notice.recordedAt) })),
    ...view.responses.map((response) => ({ type: "response" as const, response, ...times(response.id, response.receivedAt, response.recordedAt) })),
    ...view.escalations.map((step) => ({ type: "escalation" as const, step, ...times(step.id, step.at, step.recordedAt) })),
    ...view.takedowns.map((claim) => ({ type: "claim" as const, claim, ...times(claim.id, claim.claimedAt, claim.recordedAt) })),
    ...view.verifications.map((check) => ({ type: "check" as const, check, ...times(check.id, check.checkedAt, check.recordedAt) })),
  ];
  return entries.sort(
    (a, b) => minuteOf(a.occurredAt) - minuteOf(b.occurredAt) || a.recordedAt.getTime() - b.recordedAt.getTime() || a.occurredAt.getTime() - b.occurredAt.getTime(),
  );
}

/** Clocks of people differ a little, and typing takes its time: only beyond this were we told later than it happened. */
const TOLD_AT_ONCE_MS = 10 * 60_000;

/** Whether something was recorded clearly later than it happened, so that both times are worth showing. */
export function isToldLater({ occurredAt, recordedAt }: { readonly occurredAt: Date; readonly recordedAt: Date }): boolean {
  return recordedAt.getTime() - occurredAt.getTime() > TOLD_AT_ONCE_MS;
}

function minuteOf(date: Date): number {
  return Math.floor(date.getTime() / 60_000);
}

function times(id: string, occurredAt: Date, recordedAt: Date) {
  return { id, occurredAt, recordedAt };
}

function earliest<Sent extends { readonly sentAt: Date }>(notices: readonly Sent[]): Sent | undefined {
  return [...notices].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime())[0];
}
