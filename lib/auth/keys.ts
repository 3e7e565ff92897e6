import "server-only";
import { hkdfSync } from "node:crypto";
import { secret } from "@/lib/env";

/** What a key is for. Each purpose has a key of its own, so that none opens another's lock. */
export type KeyPurpose = "identity" | "receipt" | "token" | "session" | "answer" | "attempt" | "sign-in" | "case-address" | "mail";

const cache = new Map<string, Buffer>();

/** The 32-byte key for a purpose, derived from the one secret (HKDF-SHA-256, RFC 5869). */
export function keyFor(purpose: KeyPurpose): Buffer {
  const master = secret();
  const known = cache.get(`${purpose}:${master}`);
  if (known !== undefined) return known;
  const key = Buffer.from(hkdfSync("sha256", master, "relance", purpose, 32));
  cache.set(`${purpose}:${master}`, key);
  return key;
}
