import { Client } from "pg";
import { beforeEach, expect, inject, test } from "vitest";
import { cloneTestDatabase } from "@/lib/db/test-database";
import { changeInCopy, dropUnfinishedCopy } from "./database-copy";

const NAME = `relance_copied_${process.env.VITEST_POOL_ID ?? "0"}`;
const ADD = "INSERT INTO attempt_window VALUES ('one more', now(), 1)";

async function query(sql: string, database = NAME): Promise<Record<string, unknown>[]> {
  const url = new URL(inject("ownerUrl"));
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function count(): Promise<unknown> {
  return (await query("SELECT count(*)::int AS count FROM attempt_window"))[0]?.count;
}

function change(work: (copy: string) => Promise<unknown>): Promise<void> {
  return changeInCopy(inject("adminUrl"), NAME, async (copy) => void (await work(copy)));
}

beforeEach(async () => {
  await dropUnfinishedCopy(inject("adminUrl"), NAME).catch(() => undefined);
  await cloneTestDatabase(inject("adminUrl"), inject("ownerUrl"), NAME);
  await query(ADD);
});

test("what was there before and what the work added are both there afterwards, and nothing is left over", async () => {
  await change((copy) => query(ADD, copy));
  expect(await count()).toBe(2);
  expect(await query(`SELECT datname FROM pg_database WHERE datname LIKE '${NAME}%'`)).toEqual([{ datname: NAME }]);
  expect(await dropUnfinishedCopy(inject("adminUrl"), NAME)).toBe(false);
});

test("work that was cut short leaves the database as it was", async () => {
  const cut = change(async (copy) => {
    await query(ADD, copy);
    throw new Error("cut short");
  });
  await expect(cut).rejects.toThrow("cut short");
  expect(await dropUnfinishedCopy(inject("adminUrl"), NAME)).toBe(true);
  expect(await count()).toBe(1);
});

test("nobody gets in while the work lasts, so that nothing they write is lost", async () => {
  await change(() => expect(query(ADD)).rejects.toThrow("not currently accepting connections"));
  expect(await count()).toBe(1);
});
