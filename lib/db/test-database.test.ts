import { Client } from "pg";
import { expect, inject, test } from "vitest";
import { databaseUrl } from "@/lib/env";
import { cloneTestDatabase } from "@/lib/db/test-database";

async function first(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

test("a test file has a database of its own, migrated, owned by a role that grants bind", async () => {
  expect(await first(databaseUrl(), "SELECT current_database()")).toMatch(/^relance_test_/);
  expect(await first(databaseUrl(), "SELECT count(*)::int FROM _prisma_migrations")).toBeTypeOf("number");
  expect(await first(databaseUrl(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toBe(false);
});

test("what one clone writes, the next does not see", async () => {
  const name = `clone_${process.env.VITEST_POOL_ID}`;
  const one = await cloneTestDatabase(inject("adminUrl"), inject("ownerUrl"), name);
  await first(one, "CREATE TABLE only_here (id int)");
  const other = await cloneTestDatabase(inject("adminUrl"), inject("ownerUrl"), name);
  expect(await first(other, "SELECT to_regclass('only_here')")).toBeNull();
});
