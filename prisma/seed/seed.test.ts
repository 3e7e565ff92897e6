import { beforeAll, describe, expect, test } from "vitest";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { createPersonCommand } from "@/lib/commands/person/create-person";
import { run } from "@/lib/commands/run";
import { database } from "@/lib/db/client";
import { SYSTEM } from "@/lib/domain/access/actor";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { days } from "@/lib/domain/law/duration";
import { CATEGORIES } from "@/lib/domain/law/category";
import { ask } from "@/lib/queries/ask";
import { oddClocksQuery } from "@/lib/queries/clock/odd-clocks";
import { silenceBoardQuery } from "@/lib/queries/silence/silence-board";
import { tellDemoStory } from ".";
import { must } from "./must";

const TOLD_AT = new Date("2026-11-20T10:00:00.000Z");
const MANAGER = { ...SYSTEM, role: "manager" } as const;

describe("the demo story, told where a token was made before", () => {
  beforeAll(async () => {
    await must(createPersonCommand, { label: "made for a token", role: "analyst" }, SYSTEM, TOLD_AT);
    expect(await tellDemoStory(TOLD_AT)).toBe(true);
  }, 120_000);

  test("is told once: a second telling changes nothing", async () => {
    const before = await database().caseEvent.count();
    expect(await tellDemoStory(TOLD_AT)).toBe(false);
    expect(await database().caseEvent.count()).toBe(before);
  });

  test("knows of one platform how soon its receipt usually comes", async () => {
    const known = await database().directoryEntry.findMany({ where: { usualReceiptMinutes: { not: null } } });
    expect(known).toMatchObject([{ slug: "discord", name: "Discord", usualReceiptMinutes: 5 }]);
  });

  test.each([
    ["status", CASE_STATUSES],
    ["platform", PLATFORMS],
    ["category", CATEGORIES],
  ] as const)("shows a case of every %s", async (column, values) => {
    const rows = await database().abuseCase.findMany({ select: { [column]: true } });
    const shown = new Set(rows.map((row) => (row as Record<string, unknown>)[column]));
    expect(values.filter((value) => !shown.has(value))).toEqual([]);
  });

  test("puts the January 9 case at the top of the board of 13 February 2024", async () => {
    const board = await ask(silenceBoardQuery, { asOf: "2024-02-13T12:00:00.000Z" }, MANAGER);
    const rows = board.ok ? board.answer.items : [];
    expect(rows.length).toBeGreaterThan(2);
    expect(rows[0]).toMatchObject({ platform: "discord", silentDays: 35, notices: 5, receipts: 3 });
  });

  test("gives the manager a clock to look into: parked in a pause while an answer lies unread, and no other", async () => {
    const odd = await ask(oddClocksQuery, {}, MANAGER, { now: TOLD_AT });
    const found = odd.ok ? odd.answer.items.map(({ platform, present }) => ({ platform, kinds: present.map(({ kind }) => kind) })) : [];
    expect(found).toEqual([{ platform: "discord", kinds: ["parked"] }]);
  });

  test("finds the clocks swept, and people told: they have read all but what was reached in the last day", async () => {
    const swept = await run(sweepClocksCommand, { asOf: TOLD_AT.toISOString() }, SYSTEM);
    expect(swept.ok && swept.answer.announced).toBe(0);
    const told = await database().notification.findMany({ where: { person: { isDemo: true } }, select: { readAt: true, reachedAt: true } });
    expect(told.length).toBeGreaterThan(50);
    const dayBefore = TOLD_AT.getTime() - days(1);
    for (const { readAt, reachedAt } of told) expect(readAt === null).toBe(reachedAt.getTime() > dayBefore);
    expect(told.filter(({ readAt }) => readAt === null).length).toBeGreaterThan(0);
  });

  test("ends the January 9 case after 36 days, removed without reply, moved by the press", async () => {
    const row = await database().abuseCase.findFirstOrThrow({ where: { openedAt: { lt: new Date("2024-02-08Z") }, category: "ncii" } });
    expect(row).toMatchObject({ outcome: "removed", answered: false, noticeCount: 5, receiptCount: 3, status: "closed" });
    const closing = await database().caseEvent.findFirstOrThrow({ where: { caseId: row.id, type: "case_closed" } });
    expect(closing.data).toMatchObject({ movedBy: { what: "press", hours: 5 } });
  });
});
