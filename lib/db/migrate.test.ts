import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { migrate } from "@/lib/db/migrate";

let folder: string;
let url: string;
let counter = 0;

async function query<Row extends object>(at: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

const tables = async () => {
  const rows = await query<{ name: string }>(url, "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  return rows.map((row) => row.name).filter((name) => !name.startsWith("_")).sort();
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relance-migrations-"));
  const name = `migrate_${process.env.VITEST_POOL_ID}_${counter++}`;
  await query(inject("adminUrl"), `DROP DATABASE IF EXISTS ${name}`);
  await query(inject("adminUrl"), `CREATE DATABASE ${name} OWNER relance`);
  const address = new URL(inject("ownerUrl"));
  address.pathname = `/${name}`;
  url = address.href;
});

afterEach(() => rmSync(folder, { recursive: true }));

test("applies in order of name, once, and writes Prisma's rows", async () => {
  write("0002_second", "ALTER TABLE one ADD COLUMN more text; CREATE TABLE two (id int);");
  write("0001_first", "CREATE TABLE one (id int);");
  expect(await migrate(url, folder)).toEqual(["0001_first", "0002_second"]);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await tables()).toEqual(["one", "two"]);
  const rows = await query<{ checksum: string; finished_at: Date | null; applied_steps_count: number }>(
    url,
    "SELECT * FROM _prisma_migrations ORDER BY migration_name",
  );
  const checksum = createHash("sha256").update("CREATE TABLE one (id int);").digest("hex");
  expect(rows[0]).toMatchObject({ checksum, applied_steps_count: 1 });
  expect(rows[0]?.finished_at).toBeInstanceOf(Date);
});

test("many that start at once apply each migration once", async () => {
  write("0001_first", "CREATE TABLE one (id int); SELECT pg_sleep(0.05);");
  write("0002_second", "CREATE TABLE two (id int);");
  const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(url, folder)));
  expect(applied.flat().sort()).toEqual(["0001_first", "0002_second"]);
});

test("a failing migration leaves nothing behind, is named, and can be repaired", async () => {
  write("0001_first", "CREATE TABLE one (id int);");
  write("0002_broken", "CREATE TABLE two (id int); SELECT nonsense;");
  await expect(migrate(url, folder)).rejects.toThrow("0002_broken");
  expect(await tables()).toEqual(["one"]);
  write("0002_broken", "CREATE TABLE two (id int);");
  expect(await migrate(url, folder)).toEqual(["0002_broken"]);
});

describe("a story told differently is refused, by name", () => {
  beforeEach(async () => {
    write("0001_first", "CREATE TABLE one (id int);");
    write("0002_second", "CREATE TABLE two (id int);");
    await migrate(url, folder);
  });

  test.each([
    ["edited", "0001_first", () => write("0001_first", "CREATE TABLE one (id bigint);")],
    ["missing", "0002_second", () => rmSync(path.join(folder, "0002_second"), { recursive: true })],
    ["later number", "0001_late", () => write("0001_late", "CREATE TABLE late (id int);")],
  ])("%s: %s", async (word, name, change) => {
    change();
    await expect(migrate(url, folder)).rejects.toThrow(name);
    await expect(migrate(url, folder)).rejects.toThrow(word);
    expect(await tables()).toEqual(["one", "two"]);
  });

  test("never finished by another tool", async () => {
    await query(url, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '0002_second'");
    await expect(migrate(url, folder)).rejects.toThrow("0002_second");
  });
});
