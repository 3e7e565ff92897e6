import "server-only";
import { createHmac } from "node:crypto";
import { keyFor, type KeyPurpose } from "./keys";

/** Lower-case hex HMAC-SHA-256: what is stored of a secret that need only be recognised. Useless without the key. */
export function keyedHash(purpose: KeyPurpose, text: string): string {
  return createHmac("sha256", keyFor(purpose)).update(text).digest("hex");
}
