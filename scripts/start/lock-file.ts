import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { now } from "@/lib/clock";
import { writeOnce } from "@/lib/write-once";
import { startOf } from "./process-identity";

const holderSchema = z.object({ pid: z.number(), start: z.string(), note: z.string() });
export type LockHolder = z.infer<typeof holderSchema>;

/** A file without a readable name in it may be another tool's, just being written; after this long it is a crash's. */
const UNNAMED_MS = 5_000;
const UNNAMED: LockHolder = { pid: 0, start: "", note: "whoever is just taking it" };

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function named(content: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function isFresh(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false });
  return written !== undefined && now().getTime() - written.mtimeMs < UNNAMED_MS;
}

function livingHolder(file: string, content: string): LockHolder | null {
  const holder = named(content);
  if (holder === null) return isFresh(file) ? UNNAMED : null;
  return startOf(holder.pid) === holder.start ? holder : null;
}

/** Who holds the lock, or null when nobody alive does. A file that names nobody counts as held (by pid 0) while it is fresh. */
export function holderOf(file: string): LockHolder | null {
  const content = contentOf(file);
  return content === null ? null : livingHolder(file, content);
}

/**
 * Takes the lock for this process, or says who has it. A lock left behind by a crash is taken over, and of many that find
 * the same dead one only one gets it: the lock appears whole or not at all, and a dead one is removed only by whoever
 * holds the right to do so.
 *
 * @param note shown to whoever finds the lock taken
 */
export function takeLock(file: string, note: string): LockHolder | "taken by us" {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? "", note });
  for (;;) {
    if (writeOnce(file, mine)) return "taken by us";
    const seen = contentOf(file);
    if (seen === null) continue;
    const holder = livingHolder(file, seen) ?? removeDead(file, seen, mine);
    if (holder) return holder;
  }
}

/**
 * Removes a dead lock, unless another process is about to: then that one is the holder to be. While the dead lock stands
 * nobody can take it, so looking again under the right to remove proves that it is still the one that was seen.
 */
function removeDead(file: string, seen: string, mine: string): LockHolder | null {
  const right = `${file}.takeover`;
  if (!writeOnce(right, mine)) {
    const content = contentOf(right);
    if (content === null) return null;
    const other = livingHolder(right, content);
    // Left by a process killed between two lines of this function.
    if (other === null) rmSync(right, { force: true });
    return other;
  }
  try {
    if (contentOf(file) === seen) rmSync(file);
    return null;
  } finally {
    rmSync(right, { force: true });
  }
}

/** Gives the lock back, if it is ours. */
export function releaseLock(file: string): void {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}
