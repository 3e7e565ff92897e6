import { Client, escapeIdentifier } from "pg";

const copyOf = (name: string) => `${name}_copy`;
const replacedOf = (name: string) => `${name}_replaced`;

async function asAdmin<Result>(adminUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function runAll(client: Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

/**
 * Does some work on a copy of a database and puts the copy in its place once the work is done. If anything ends us before, the
 * database is as it was. Meanwhile it lets nobody in, since what they wrote would be lost.
 *
 * @param work gets the name of the copy, and must have closed its connections when it is done
 */
export async function changeInCopy(adminUrl: string, name: string, work: (copy: string) => Promise<void>): Promise<void> {
  await asAdmin(adminUrl, (client) => makeCopy(client, name));
  await work(copyOf(name));
  const [original, copy, replaced] = [name, copyOf(name), replacedOf(name)].map(escapeIdentifier);
  const swap = ["BEGIN", `ALTER DATABASE ${original} RENAME TO ${replaced}`, `ALTER DATABASE ${copy} RENAME TO ${original}`, "COMMIT"];
  await asAdmin(adminUrl, (client) => runAll(client, [...swap, `DROP DATABASE ${replaced}`]));
}

async function makeCopy(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>(
    "SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1",
    [name],
  );
  const [original, copy, owner] = [name, copyOf(name), rows[0]?.owner ?? ""].map(escapeIdentifier);
  try {
    await runAll(client, [
      `ALTER DATABASE ${original} ALLOW_CONNECTIONS false`,
      `CREATE DATABASE ${copy} OWNER ${owner} TEMPLATE ${original}`,
    ]);
  } catch (error) {
    await client.query(`ALTER DATABASE ${original} ALLOW_CONNECTIONS true`);
    throw error;
  }
}

/** Clears what a `changeInCopy` left that was cut short, and says whether its work was lost. */
export function dropUnfinishedCopy(adminUrl: string, name: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [copyOf(name)]);
    const [original, copy, replaced] = [name, copyOf(name), replacedOf(name)].map(escapeIdentifier);
    await runAll(client, [
      `DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`,
      `DROP DATABASE IF EXISTS ${replaced}`,
      `ALTER DATABASE ${original} ALLOW_CONNECTIONS true`,
    ]);
    return rowCount === 1;
  });
}
