import { closeSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import type { ChildSpec } from "./child";
import { clearLeftovers, clusterFolder, createCluster } from "./cluster";
import { adminUrl, APP_DATABASE, appUrl, newRecord, readRecord, writeRecord, type DatabaseRecord } from "./database-record";
import type { Guard } from "./guard";
import { freePortPreferring } from "./ports";
import { postgresBinaries } from "./postgres-binaries";
import { postgresOwner } from "./postgres-owner";
import { supervise } from "./supervisor";

const PATIENCE_MS = 60_000;
const LARGEST_LOG = 5_000_000;
const LOG_TAIL = 2_000;

export interface EmbeddedDatabase {
  /** For the app: the owner of its own database. */
  readonly url: string;
  /** For creating and dropping databases. */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly guard: Guard;
  readonly giveUp: (reason: string) => void;
  /** Further `name=value` settings of the server. */
  readonly settings?: readonly string[];
}

/** Nothing but this machine may connect. Sockets are off because the path to one has a length limit. */
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];

/** Starts the embedded PostgreSQL of a data directory and returns once it answers. The caller holds the directory's lock. */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, guard, giveUp } = options;
  mkdirSync(dataDir, { recursive: true });
  const owner = postgresOwner();
  const binaries = postgresBinaries(owner);
  const { folder, ...placed } = clusterFolder(dataDir, readRecord(dataDir) ?? newRecord(), owner);
  writeRecord(dataDir, placed);
  await createCluster(folder, placed, binaries, owner);
  await clearLeftovers(folder);
  const record = { ...placed, port: await freePortPreferring(placed.port) };
  writeRecord(dataDir, record);

  const logFile = path.join(dataDir, "postgres.log");
  const log = openLog(logFile);
  const settings = [...SETTINGS, ...(options.settings ?? [])].flatMap((setting) => ["-c", setting]);
  const spec: ChildSpec = {
    name: "postgres",
    command: binaries.postgres,
    args: ["-D", folder, "-p", String(record.port), ...settings],
    env: { ...process.env, LC_ALL: "C" },
    rank: 3,
    stopSignal: "SIGINT",
    graceMs: 20_000,
    owner,
    outputTo: log,
  };
  const server = await supervise(spec, guard, (reason) => giveUp(`${reason}:\n${tailOf(logFile)}`));
  try {
    await untilReady(record, logFile);
    await createAppDatabase(record);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async () => {
    await server.stop();
    closeSync(log);
  };
  return { url: appUrl(record), adminUrl: adminUrl(record), stop };
}

function openLog(file: string): number {
  const tooLong = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG;
  return openSync(file, tooLong ? "w" : "a", 0o600);
}

function tailOf(file: string): string {
  return readFileSync(file, "utf8").slice(-LOG_TAIL).trim();
}

async function untilReady(record: DatabaseRecord, logFile: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const client = new Client({ connectionString: adminUrl(record) });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (performance.now() > deadline) {
        throw new Error(`The embedded PostgreSQL does not answer:\n${tailOf(logFile)}`, { cause: error });
      }
      await setTimeout(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** The role is no superuser: triggers and missing privileges keep the event log append-only, and must bind it. */
async function createAppDatabase(record: DatabaseRecord): Promise<void> {
  const client = new Client({ connectionString: adminUrl(record) });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [APP_DATABASE]);
    if (rowCount) return;
    const role = escapeIdentifier(APP_DATABASE);
    await client.query(`DO $$ BEGIN CREATE ROLE ${role} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
    await client.query(`ALTER ROLE ${role} PASSWORD ${escapeLiteral(record.password)}`);
    await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
  } finally {
    await client.end();
  }
}
