import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const recordSchema = z.object({
  port: z.number().optional(),
  adminPassword: z.string(),
  password: z.string(),
  /** The cluster's folder where it could not stand in the data directory. */
  elsewhere: z.string().optional(),
  /** What the first start decided about the demo, so that the next one need not be told again. */
  demo: z.boolean().optional(),
  /** The demo story was told, or refused because people work here already. */
  seeded: z.boolean().optional(),
});
export type DatabaseRecord = z.infer<typeof recordSchema>;

const fileIn = (dataDir: string) => path.join(dataDir, "database.json");

/** What is kept about the embedded database between starts, or null before the first. */
export function readRecord(dataDir: string): DatabaseRecord | null {
  const file = fileIn(dataDir);
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : null;
}

/** The file holds passwords: only its owner may read it. */
export function writeRecord(dataDir: string, record: DatabaseRecord): void {
  writeFileSync(fileIn(dataDir), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

export function newRecord(): DatabaseRecord {
  const word = () => randomBytes(24).toString("base64url");
  return { adminPassword: word(), password: word() };
}

/** The app's role and its database have the same name. */
export const APP_DATABASE = "relance";

/** The app's own role owns its database and is no superuser, so that what is revoked from it stays revoked. */
export function appUrl(record: DatabaseRecord, database = APP_DATABASE): string {
  return `postgresql://relance:${record.password}@127.0.0.1:${record.port}/${database}`;
}

export function adminUrl(record: DatabaseRecord): string {
  return `postgresql://postgres:${record.adminPassword}@127.0.0.1:${record.port}/postgres`;
}
