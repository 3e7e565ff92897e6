import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const IS_TEST = /\.(test|spec)\.[cm]?[jt]sx?$/;
const NEVER = new Set(["node_modules", "generated", ".next"]);

function* filesBelow(place: string): Generator<string> {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (!NEVER.has(name) && !IS_TEST.test(name)) yield* filesBelow(path.join(place, name));
  }
}

/**
 * One number for the content of all these files and folders. Times of change are not looked at: a fresh clone has new
 * ones, and a restored file keeps an old one.
 */
export function hashOf(places: readonly string[]): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const place of places) {
    for (const file of filesBelow(place)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}
