import "server-only";
import { Client, escapeIdentifier } from "pg";
import { migrate } from "@/lib/db/migrate";

const TEMPLATE = "relance_template";

function named(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}

async function asAdmin(adminUrl: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Migrates a template once. Cloning it costs a file copy instead of all migrations, so every test file can have a
 * database of its own and none sees another's rows.
 *
 * @param adminUrl may create databases
 * @param ownerUrl the role the app runs as; the migrations run as it too, so that its grants are the real ones
 */
export async function prepareTemplate(adminUrl: string, ownerUrl: string): Promise<void> {
  const owner = escapeIdentifier(new URL(ownerUrl).username);
  const template = escapeIdentifier(TEMPLATE);
  await asAdmin(adminUrl, [
    `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`,
    `CREATE DATABASE ${template} OWNER ${owner}`,
  ]);
  await migrate(named(ownerUrl, TEMPLATE));
}

/** A fresh copy of the template under this name, replacing an older one. Returns its address for the app's role. */
export async function cloneTestDatabase(adminUrl: string, ownerUrl: string, name: string): Promise<string> {
  const owner = escapeIdentifier(new URL(ownerUrl).username);
  const database = escapeIdentifier(name);
  await asAdmin(adminUrl, [
    `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`,
    `CREATE DATABASE ${database} OWNER ${owner} TEMPLATE ${escapeIdentifier(TEMPLATE)}`,
  ]);
  return named(ownerUrl, name);
}
