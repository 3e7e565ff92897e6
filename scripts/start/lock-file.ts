import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { startOf } from "./process-identity";

const holderSchema = z.object({ pid: z.number(), start: z.string(), note: z.string() });
export type LockHolder = z.infer<typeof holderSchema>;

/** Who holds the lock, or null when nobody alive does. A file that was cut short counts as nobody's. */
export function holderOf(file: string): LockHolder | null {
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return startOf(holder.pid) === holder.start ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock for this process, or says who has it. A lock left behind by a crash is taken over. Two that find the
 * same dead lock cannot both take it: the file is written whole under another name, and only one renaming of the dead
 * one succeeds.
 *
 * @param note shown to whoever finds the lock taken
 */
export function takeLock(file: string, note: string): LockHolder | "taken by us" {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? "", note });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return "taken by us";
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    discardDead(file);
  }
}

function discardDead(file: string): void {
  const aside = `${file}.dead-${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** Gives the lock back, if it is ours. */
export function releaseLock(file: string): void {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}
