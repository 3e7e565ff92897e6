import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";

/** Prisma's own number: whoever runs `prisma migrate deploy` at the same time waits for us, and we for them. */
const ADVISORY_LOCK = 72_707_369;

/** Prisma's own table, so that its migration engine finds our work done (docs/decisions/0003-own-migration-runner.md). */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Row {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** The migrations of a folder, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map((entry) => entry.name).sort();
  return names.map((name) => {
    const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

/**
 * What is still to be applied. Throws, naming the migration, when the database and the folder tell different stories:
 * an applied one was edited or is missing, one was left half done by another tool, or a new one would have to run
 * before one that already has.
 */
export function pendingMigrations(migrations: readonly Migration[], rows: readonly Row[]): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = byName.get(row.migration_name);
    if (!row.finished) throw new Error(`Migration ${row.migration_name} was begun by another tool and never finished.`);
    if (!migration) throw new Error(`Migration ${row.migration_name} was applied to this database, but its file is missing.`);
    if (migration.checksum !== row.checksum) throw new Error(`Migration ${row.migration_name} was edited after it was applied.`);
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  const last = rows.map((row) => row.migration_name).sort().at(-1) ?? "";
  const pending = migrations.filter((migration) => !applied.has(migration.name));
  const late = pending.find((migration) => migration.name < last);
  if (late) throw new Error(`Migration ${late.name} comes before ${last}, which this database already has. Give it a later number.`);
  return pending;
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query(migration.sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  );
}

/** One transaction: takes the lock, looks again at what is pending, applies the first. Null when nothing is left. */
async function applyNext(client: Client, migrations: readonly Migration[]): Promise<string | null> {
  await client.query("BEGIN");
  try {
    // Held by the transaction and not by the session, so that it also works behind PgBouncer in transaction mode.
    await client.query("SELECT pg_advisory_xact_lock($1)", [ADVISORY_LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query<Row>(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    );
    const next = pendingMigrations(migrations, rows)[0];
    if (next) await apply(client, next).catch((error: unknown) => Promise.reject(failure(next, error)));
    await client.query("COMMIT");
    return next?.name ?? null;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

function failure(migration: Migration, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`Migration ${migration.name} failed and was undone: ${reason}`, { cause });
}

/**
 * Brings a database up to date: in order, one transaction each, under an advisory lock, so that many may start at once.
 *
 * @returns the names of the migrations this call applied
 */
export async function migrate(databaseUrl: string, folder = path.join(process.cwd(), "prisma", "migrations")): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const applied: string[] = [];
  try {
    for (;;) {
      const name = await applyNext(client, migrations);
      if (name === null) return applied;
      applied.push(name);
    }
  } finally {
    await client.end();
  }
}
