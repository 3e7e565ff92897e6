import "server-only";
import { randomBytes } from "node:crypto";
import { REFERENCE_BYTES, referenceFrom } from "@/lib/domain/case/reference";

/** A new case reference, not guessable. Should it be taken, the insert fails and the write is tried again with another. */
export function freshReference(): string {
  return referenceFrom(randomBytes(REFERENCE_BYTES)) ?? freshReference();
}
