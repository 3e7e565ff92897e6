import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import { answered } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { SYSTEM } from "@/lib/domain/access/actor";
import { deliverNext } from "../deliver-outbox";

/** What a sweep leaves for a worker to tell. */
export interface ClockNews {
  readonly announced: readonly { readonly caseId: string; readonly sequence: number }[];
}

/** Lets the clocks announce what they have reached by an instant, as one sweep, and answers what is then to be told. */
export async function announce(at: Date): Promise<ClockNews> {
  const before = await database().outboxMessage.findMany({ where: { kind: "clock_news" }, select: { id: true } });
  answered(await run(sweepClocksCommand, { asOf: at.toISOString(), limit: 5_000 }, SYSTEM));
  const message = await database().outboxMessage.findFirst({ where: { kind: "clock_news", id: { notIn: before.map(({ id }) => id) } } });
  return message === null ? { announced: [] } : (message.payload as unknown as ClockNews);
}

/** Delivers whatever is due by an instant, as so many workers do, until nothing is. */
export async function deliverAll(at: Date, workers = 1): Promise<void> {
  const work = async () => {
    while (await deliverNext(at));
  };
  await Promise.all(Array.from({ length: workers }, work));
}
