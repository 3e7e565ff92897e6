import { randomUUID } from "node:crypto";
import { chainEvents, newChain } from "@/lib/db/case-event-row";
import type { Database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { projectCase, projectClocks } from "@/lib/domain/case/projection";
import { foldCase } from "@/lib/domain/case/fold";
import { filing, item, filed, notice, triaged } from "@/lib/domain/case/testing/events";
import { freshReference } from "../report/fresh-reference";

const CHUNK = 250;
const WRITER = { logged: { role: "analyst", label: "analyst" }, id: null };

/**
 * Many cases as the commands would have left them, whole to the last hash, but written in bulk: each notified at `sentAt` and unanswered
 * since, with three clocks of the platform running.
 */
export async function manyUnansweredCases(database: Database, count: number, sentAt: Date): Promise<void> {
  for (let made = 0; made < count; made += CHUNK) {
    const cases = Array.from({ length: Math.min(CHUNK, count - made) }, () => unansweredCase(sentAt));
    await database.abuseCase.createMany({ data: cases.map(({ row }) => row) });
    await database.caseEvent.createMany({ data: cases.flatMap(({ events }) => events) });
    await database.caseClock.createMany({ data: cases.flatMap(({ clocks }) => clocks) });
    await database.caseItem.createMany({ data: cases.map(({ itemRow }) => itemRow) });
    await database.report.createMany({ data: cases.map(({ report }) => report) });
  }
}

function unansweredCase(sentAt: Date) {
  const [id, itemId, reportId, reference] = [randomUUID(), randomUUID(), randomUUID(), freshReference()];
  const [opening] = filed(sentAt);
  if (opening?.type !== "case_opened") throw new Error("A case begins with its opening");
  const opened = { ...opening, data: { ...opening.data, subjectItemId: itemId } };
  const drafts = [opened, filing(sentAt, { reportId, items: [item(itemId)] }), triaged(sentAt), notice(sentAt, { noticeId: randomUUID(), itemIds: [itemId] })];
  const chain = chainEvents(newChain(id, reference), drafts, WRITER, sentAt);
  const state = foldCase(chain.map(({ event }) => event));
  const { silenceBar, ...columns } = projectCase(state);
  return {
    row: { id, reference, ...columns, silenceBar: silenceBar as unknown as Prisma.InputJsonObject, lastHash: chain.at(-1)?.hash ?? "" },
    events: chain.map(({ row }) => row),
    clocks: projectClocks(state).map((clock) => ({ ...clock, caseId: id })),
    itemRow: { id: itemId, caseId: id, isSubject: true, isOpen: true, canonicalKey: `test:${itemId}`, scopeKey: `test:${itemId}`, platform: "discord", kind: "message", surface: "unknown" },
    report: { id: reportId, caseId: id, receiptHash: reportId, filedAt: sentAt, language: "en" },
  };
}
