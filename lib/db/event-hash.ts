import "server-only";
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { HashedEvent } from "@/lib/domain/audit/chain";

/** Lower-case hex SHA-256 of the RFC 8785 (JCS) form of an event, as DESIGN section 6 lays it down. */
export function eventHash(event: HashedEvent): string {
  const form = canonicalize(event);
  if (form === undefined) throw new Error("An event has no canonical form");
  return createHash("sha256").update(form, "utf8").digest("hex");
}

/** Lower-case hex SHA-256 of salt and text: what the log keeps of a text that may be erased. */
export function saltedDigest(salt: Uint8Array, text: string): string {
  return createHash("sha256").update(salt).update(text, "utf8").digest("hex");
}
