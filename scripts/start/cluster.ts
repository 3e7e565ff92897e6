import { randomUUID } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { runQuietly } from "../bootstrap/run-quietly.mjs";
import type { DatabaseRecord } from "./database-record";
import { ELSEWHERE, type Binaries } from "./postgres-binaries";
import { mayEnter, type Owner } from "./postgres-owner";
import { commandOf } from "./process-identity";

const ORPHAN_GRACE_MS = 15_000;

/**
 * Where the cluster stands: in the data directory, except when root keeps that where the server's own user may not go.
 * The choice is kept in the record, because a folder elsewhere cannot be guessed again.
 */
export function clusterFolder(dataDir: string, record: DatabaseRecord, owner: Owner | undefined): DatabaseRecord & { folder: string } {
  // Passing through must be possible for the server's user; the secrets inside are closed one by one.
  chmodSync(dataDir, owner ? 0o711 : 0o700);
  if (record.elsewhere) return { ...record, folder: record.elsewhere };
  if (mayEnter(owner, dataDir)) return { ...record, folder: path.join(dataDir, "postgres") };
  const elsewhere = path.join(ELSEWHERE, `cluster-${randomUUID()}`);
  return { ...record, elsewhere, folder: elsewhere };
}

/**
 * Creates the cluster if there is none. It is made under another name and renamed when whole, so that a start cut short
 * leaves nothing half made.
 */
export async function createCluster(folder: string, record: DatabaseRecord, binaries: Binaries, owner: Owner | undefined): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${record.adminPassword}\n`, { mode: 0o600 });
  if (owner) {
    for (const place of [unfinished, passwordFile]) chownSync(place, owner.uid, owner.gid);
  }
  try {
    await runQuietly(binaries.initdb, initdbArguments(unfinished, passwordFile), { ...owner, cwd: path.dirname(folder) });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, folder);
}

/** Sorting and character classes come with the server and not from the host, so that every copy orders alike. */
function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
}

function postmasterPid(folder: string): number | null {
  const file = path.join(folder, "postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : null;
}

/**
 * Clears what a crash left behind: a server that outlived its owner is shut down, and a postmaster.pid whose number now
 * belongs to another program is removed, since PostgreSQL would take that program for itself. The caller holds the data
 * directory's lock, so nobody else can be using the cluster.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const pid = postmasterPid(folder);
  if (pid === null) return;
  const isOurs = () => commandOf(pid).includes(folder);
  if (!isOurs()) {
    rmSync(path.join(folder, "postmaster.pid"), { force: true });
    return;
  }
  process.kill(pid, "SIGINT");
  const deadline = performance.now() + ORPHAN_GRACE_MS;
  while (isOurs()) {
    if (performance.now() > deadline) throw new Error(`A PostgreSQL left behind (process ${pid}) does not end. End it, then start again.`);
    await setTimeout(50);
  }
}
