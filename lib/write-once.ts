import "server-only";
import { randomUUID } from "node:crypto";
import { linkSync, rmSync, writeFileSync } from "node:fs";

/**
 * Creates a file that only its owner may read, with its content from the first instant: it is written under another name and
 * linked to its own. Says whether it did; false when there is a file of that name already, which stays as it is. However many
 * processes try at once, one of them is told true.
 */
export function writeOnce(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}.new`;
  try {
    writeFileSync(draft, content, { flag: "wx", mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
