import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { deliverNext } from "@/lib/jobs/deliver-outbox";
import { ask } from "@/lib/queries/ask";
import { operationsQuery } from "@/lib/queries/operations/operations";
import { run } from "../run";
import { answered, aPerson, at, refusedWith } from "../testing/support";
import { retryMessageCommand } from "./retry-message";

const failedAt = at("2026-03-06T09:00:00.000Z");

test("what was given up is listed, without what it carries, and tried again from the start, once", async () => {
  const admin = await aPerson("admin");
  const id = randomUUID();
  const payload = { after: "ffffffff-ffff-4fff-bfff-ffffffffffff" };
  await database().outboxMessage.create({ data: { id, kind: "rebuild_rows", payload, dueAt: failedAt, attempts: 6, failedAt } });
  const before = answered(await ask(operationsQuery, {}, admin));
  expect(before.givenUp).toEqual([{ id, kind: "rebuild_rows", attempts: 6, failedAt }]);
  expect(before.waiting).toEqual({ due: 0, oldestAt: null, later: 0 });
  expect(JSON.stringify(before)).not.toContain(payload.after);

  answered(await run(retryMessageCommand, { id }, admin));
  const [again, stranger] = [await run(retryMessageCommand, { id }, admin), await run(retryMessageCommand, { id: randomUUID() }, admin)];
  expect([refusedWith(again), refusedWith(stranger)]).toEqual([["not_found"], ["not_found"]]);
  const waiting = answered(await ask(operationsQuery, {}, await aPerson("manager")));
  expect(waiting).toMatchObject({ givenUp: [], waiting: { due: 1, later: 0 } });

  expect(await deliverNext(waiting.at)).toBe(true);
  const after = answered(await ask(operationsQuery, {}, admin));
  expect(after.waiting.due).toBe(0);
  expect(after.delivered.map(({ kind }) => kind)).toEqual(["rebuild_rows"]);
  expect(after.changes.find(({ type }) => type === "message_retried")).toMatchObject({ by: { role: "admin", label: admin.label } });
  expect(JSON.stringify(after.changes)).not.toContain("@");
});

test("what is set for later is not what waits now", async () => {
  const dueAt = at("2099-01-01T00:00:00.000Z");
  await database().outboxMessage.create({ data: { id: randomUUID(), kind: "reminder_mail", payload: {}, dueAt } });
  expect(answered(await ask(operationsQuery, {}, await aPerson("admin"))).waiting).toEqual({ due: 0, oldestAt: null, later: 1 });
});
