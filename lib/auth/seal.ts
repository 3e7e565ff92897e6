import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor, type KeyPurpose } from "./keys";

const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** Encrypts a text (AES-256-GCM). Laid out as IV, tag, ciphertext. */
export function seal(purpose: KeyPurpose, text: string): Buffer {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv, { authTagLength: TAG_LENGTH });
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The text again. Throws if a single bit was changed or the key is another's. */
export function unseal(purpose: KeyPurpose, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  // Node takes a shorter tag for granted unless told the length, and a shorter one is easier to guess
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, IV_LENGTH), { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
  return Buffer.concat([decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]).toString("utf8");
}
