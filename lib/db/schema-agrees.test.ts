import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseUrl } from "@/lib/env";
import { schemaDdl } from "./testing/schema-ddl";

const client = new Client({ connectionString: databaseUrl() });

/** Beside the migrated tables, those that Prisma would make of its schema: what the client believes, in the database's own terms. */
beforeAll(async () => {
  await client.connect();
  await client.query("CREATE SCHEMA believed");
  await client.query("SET search_path = believed");
  await client.query(await schemaDdl(databaseUrl()));
});
afterAll(() => client.end());

async function lines(sql: string, schema: "public" | "believed"): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, [schema]);
  return rows.map((row) => row.line).sort();
}

const OURS = "c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'";

/** Prisma writes no NOT NULL on a list, though it never reads or writes a missing one. */
const COLUMNS = `
  SELECT format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull OR a.attndims > 0 THEN '' ELSE ' null' END) AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE ${OURS} AND a.attnum > 0 AND NOT a.attisdropped`;

const DEFAULTS = `
  SELECT format('%s.%s = %s', c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid)) AS line
  FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.adnum WHERE ${OURS}`;

/** By their columns, whatever they are called; a partial index is no promise that the client could know of. */
const KEYS = `
  SELECT format('%s %s (%s)', c.relname, CASE WHEN i.indisprimary THEN 'primary' ELSE 'unique' END,
    (SELECT string_agg(a.attname, ', ' ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(i.indkey))) AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE ${OURS} AND i.indisunique AND i.indpred IS NULL`;

const REFERENCES = `
  SELECT format('%s (%s) -> %s', c.relname,
    (SELECT string_agg(a.attname, ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(k.conkey)), (SELECT relname FROM pg_class WHERE oid = k.confrelid)) AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${OURS} AND k.contype = 'f' AND k.conparentid = 0`;

test.each([
  ["columns, with their types and whether they may be missing", COLUMNS, 80],
  ["defaults", DEFAULTS, 3],
  ["keys", KEYS, 15],
  ["references", REFERENCES, 8],
])("the schema and the migrated database have the same %s", async (_title, sql, least) => {
  const believed = await lines(sql, "believed");
  expect(believed.length).toBeGreaterThanOrEqual(least);
  expect(await lines(sql, "public")).toEqual(believed);
});
