import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { now } from "@/lib/clock";
import { queueNoticeCommand } from "@/lib/commands/notice/queue-notice";
import { run } from "@/lib/commands/run";
import { database, type Database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { deliverNext } from "@/lib/jobs/deliver-outbox";
import { MailServer } from "@/lib/jobs/testing/mail-server";
import { aWrittenNotice } from "@/lib/jobs/testing/written-notice";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { typescriptArguments } from "@/scripts/bootstrap/hand-over.mjs";
import { accept, walkOf } from "../testing/story";
import { aPerson, answered, filed } from "../testing/support";

const server = new MailServer();
let worker: ChildProcess | null = null;

beforeEach(async () => {
  process.env.SMTP_URL = await server.open();
});
afterEach(async () => {
  delete process.env.SMTP_URL;
  await server.close();
});
afterAll(() => worker?.kill("SIGKILL"));

async function queued(analyst: Actor): Promise<string> {
  const { reference } = await accept(walkOf(await filed(analyst)), analyst);
  await database().outboxMessage.deleteMany();
  const { version } = answered(await ask(caseFileQuery, { reference }, analyst));
  const written = await aWrittenNotice(reference, analyst);
  answered(await run(queueNoticeCommand, { reference, version, recipient: "platform", to: "abuse@platform.example", ...written }, analyst));
  return reference;
}

/** Locks a case, so that nothing about it can be written until it is let go. */
async function hold(db: Database, reference: string): Promise<{ letGo: () => Promise<void> }> {
  const held = Promise.withResolvers<undefined>();
  const done = Promise.withResolvers<undefined>();
  const holding = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM abuse_case WHERE reference = ${reference} FOR UPDATE`;
      held.resolve(undefined);
      await done.promise;
    },
    { timeout: 120_000 },
  );
  await held.promise;
  return {
    letGo: async () => {
      done.resolve(undefined);
      await holding;
    },
  };
}

test("a worker killed between the mail server's yes and its own commit sends no second mail, or one that is marked as a possible repeat", async () => {
  const analyst = await aPerson("analyst");
  const reference = await queued(analyst);
  const taken = Promise.withResolvers<{ letGo: () => Promise<void> }>();
  server.beforeReply = async () => {
    taken.resolve(await hold(database(), reference));
    server.beforeReply = () => Promise.resolve();
  };

  worker = spawn(process.execPath, typescriptArguments("scripts/worker.ts"), { env: { ...process.env, NODE_ENV: "production" }, stdio: "ignore" });
  const { letGo } = await taken.promise;
  // It has its yes by now and waits for the case: it can neither have committed, nor commit any more.
  await vi.waitUntil(async () => (await waitingForLocks()) > 0, { interval: 50, timeout: 60_000 });
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
  await letGo();
  expect(server.notices).toHaveLength(1);
  expect(answered(await ask(caseFileQuery, { reference }, analyst)).notices).toEqual([]);

  while (await deliverNext(new Date(now().getTime() + 3_600_000)));
  const [first, second, ...others] = server.notices;
  expect(others).toEqual([]);
  expect(second?.messageId).toBe(first?.messageId);
  expect(second?.headers.get("x-relance-possible-repeat")).toBe("yes");
  const { notices } = answered(await ask(caseFileQuery, { reference }, analyst));
  expect(notices).toMatchObject([{ channel: "email", delivery: { isPossibleRepeat: true } }]);
}, 180_000);

async function waitingForLocks(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(row?.count ?? 0);
}
