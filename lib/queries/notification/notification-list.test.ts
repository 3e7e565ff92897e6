import { beforeAll, describe, expect, test } from "vitest";
import { readNotificationsCommand } from "@/lib/commands/notification/read-notifications";
import { run } from "@/lib/commands/run";
import { accept, walkOf } from "@/lib/commands/testing/story";
import { answered, aPerson, at, filed, refusedWith } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { announce } from "@/lib/jobs/testing/announce";
import { tellOfClocksCommand } from "@/lib/commands/notification/tell-of-clocks";
import { ask } from "../ask";
import { notificationListQuery } from "./notification-list";
import { unreadCountQuery } from "./unread-count";

const opened = at("2026-03-06T09:00:00.000Z");
const after = (count: number) => new Date(opened.getTime() + hours(count));

let analyst: Actor;
let colleague: Actor;
let agent: Actor;
let first: Awaited<ReturnType<typeof filed>>;

/** Two cases whose triage is half over, then due; told at each of the two. */
beforeAll(async () => {
  [analyst, colleague, agent] = [await aPerson("analyst"), await aPerson("analyst"), await aPerson("platform_agent", "discord")];
  first = await filed(await aPerson("reporter"), {}, opened);
  await filed(await aPerson("reporter"), {}, opened);
  for (const count of [3, 5]) {
    answered(await run(tellOfClocksCommand, { ...(await announce(after(count))), asOf: after(count).toISOString() }, SYSTEM));
  }
});

const listOf = async (actor: Actor, input = {}) => answered(await ask(notificationListQuery, input, actor));
const unreadOf = async (actor: Actor) => answered(await ask(unreadCountQuery, {}, actor)).unread;

describe("the notifications of a person", () => {
  test("are theirs alone, the newest first, page by page, none twice", async () => {
    const whole = await listOf(analyst);
    expect(whole.items.map(({ event }) => event.type === "clock_threshold_reached" && event.data.threshold)).toEqual(["100%", "100%", "80%", "80%", "50%", "50%"]);
    expect(whole.items).toHaveLength(6);
    expect(whole.next).toBeNull();
    const pages = [await listOf(analyst, { limit: 4 })];
    pages.push(await listOf(analyst, { limit: 4, cursor: pages[0]?.next ?? "none" }));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(whole.items[0]).toMatchObject({ isRead: false, isOpen: true, abuseCase: { platform: "discord", severity: "S1" }, event: { type: "clock_threshold_reached", data: { kind: "triage", basis: "policy" } } });
    expect((await listOf(agent)).items).toEqual([]);
    expect((await listOf(colleague)).items.map(({ id }) => id).some((id) => whole.items.some((item) => item.id === id))).toBe(false);
  });

  test.each(["", "none", Buffer.from("[1,2]").toString("base64url"), Buffer.from('["2026-01-01T00:00:00.000Z","x"]').toString("base64url")])("are at no place %j", async (cursor) => {
    expect(refusedWith(await ask(notificationListQuery, { cursor }, analyst))).toEqual(["invalid_cursor"]);
  });

  test("say so where the clock has ended since", async () => {
    await accept(walkOf(first), colleague);
    const { items } = await listOf(analyst);
    for (const { abuseCase, isOpen } of items) expect(isOpen).toBe(abuseCase.reference !== first.case.reference);
  });

  test("are marked as read up to the newest that was shown, and only one's own", async () => {
    expect(await unreadOf(analyst)).toBe(6);
    answered(await run(readNotificationsCommand, { until: after(3).toISOString() }, analyst));
    expect(await unreadOf(analyst)).toBe(4);
    expect((await listOf(analyst)).items.map(({ isRead }) => isRead)).toEqual([false, false, false, false, true, true]);
    answered(await run(readNotificationsCommand, { until: after(5).toISOString() }, analyst));
    expect(await unreadOf(analyst)).toBe(0);
    expect(await unreadOf(colleague)).toBe(6);
  });

  test("are gone with the right to see the case", async () => {
    await database().notification.updateMany({ where: { personId: colleague.id ?? "" }, data: { personId: agent.id ?? "" } });
    expect((await listOf(agent)).items).toHaveLength(6);
    const moved = { ...agent, platform: "reddit" as const };
    expect((await listOf(moved)).items).toEqual([]);
    expect(await unreadOf(moved)).toBe(0);
  });
});

test("the count stops where nobody would count on", async () => {
  const { id: caseId } = await database().abuseCase.findFirstOrThrow();
  const many = Array.from({ length: 130 }, (_, index) => ({ id: crypto.randomUUID(), personId: analyst.id ?? "", caseId, sequence: 1_000 + index, reachedAt: opened, createdAt: opened, deliverAt: opened }));
  await database().notification.createMany({ data: many });
  expect(await unreadOf(analyst)).toBe(100);
});
