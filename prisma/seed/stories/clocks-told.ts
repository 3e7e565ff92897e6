import { readNotificationsCommand } from "@/lib/commands/notification/read-notifications";
import { tellOfClocksCommand } from "@/lib/commands/notification/tell-of-clocks";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { database } from "@/lib/db/client";
import { finishMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { days } from "@/lib/domain/law/duration";
import type { Cast } from "../cast";
import { must } from "../must";

type Announced = readonly { readonly caseId: string; readonly sequence: number }[];

/**
 * What the clocks of the other stories have announced by now. People have been at work: they were told of all of it and have read it, but for what was
 * reached in the last day.
 */
export async function clocksTold({ toldAt, analyst, second, manager, agent }: Cast): Promise<void> {
  const dayBefore = new Date(toldAt.getTime() - days(1));
  while ((await must(sweepClocksCommand, { asOf: toldAt.toISOString() }, SYSTEM, toldAt)).isFull);
  const messages = await database().outboxMessage.findMany({ where: { kind: "clock_news", doneAt: null } });
  const announced = messages.flatMap(({ payload }) => (payload as unknown as { announced: Announced }).announced);
  const recent = await reachedAfter(dayBefore, announced);
  const isRecent = (place: Announced[number]) => recent.has(`${place.caseId} ${place.sequence}`);

  await must(tellOfClocksCommand, { announced: announced.filter((place) => !isRecent(place)), asOf: dayBefore.toISOString() }, SYSTEM, toldAt);
  for (const person of [analyst, second, manager, agent]) await must(readNotificationsCommand, { until: dayBefore.toISOString() }, person, toldAt);
  await must(tellOfClocksCommand, { announced: announced.filter(isRecent), asOf: toldAt.toISOString() }, SYSTEM, toldAt);
  for (const { id } of messages) await finishMessage(database(), id, toldAt);
}

async function reachedAfter(instant: Date, announced: Announced): Promise<ReadonlySet<string>> {
  const caseId = { in: [...new Set(announced.map((place) => place.caseId))] };
  const events = await database().caseEvent.findMany({ where: { caseId, type: "clock_threshold_reached", occurredAt: { gt: instant } } });
  return new Set(events.map((event) => `${event.caseId} ${event.sequence}`));
}
