import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { parseReference } from "@/lib/domain/case/reference";
import { keyFor } from "./keys";

/** 50 bits: nobody who has not been told it can write to a case as if it were its platform. */
const SIGNATURE_LENGTH = 10;
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LOCAL_PART = /^case-([0-9a-z]{8})-([0-9a-z]{10})$/;

/** A case's own mail address: its reference and a signature, so that an address made up from a reference reaches no case. */
export function caseAddress(reference: string, domain: string): string {
  const plain = plainOf(reference);
  return `case-${plain}-${signatureOf(plain)}@${domain}`;
}

/** The case that an address is of; null where it is none, belongs to another domain or carries a wrong signature. */
export function caseOfAddress(address: string, domain: string): string | null {
  const [local, host] = address.toLowerCase().split("@");
  const [, plain, signature] = LOCAL_PART.exec(local ?? "") ?? [];
  if (host !== domain || plain === undefined || signature === undefined) return null;
  const isSigned = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(plain)));
  return isSigned ? parseReference(plain) : null;
}

/** Whether an address on our domain is made like a case's own, whatever its signature says. */
export function isLikeCaseAddress(address: string, domain: string): boolean {
  const [local, host] = address.toLowerCase().split("@");
  return host === domain && /^case-[0-9a-z-]+$/.test(local ?? "");
}

function plainOf(reference: string): string {
  return reference.replace(/^RL-/, "").replace("-", "").toLowerCase();
}

function signatureOf(plain: string): string {
  const digest = createHmac("sha256", keyFor("case-address")).update(plain).digest();
  return [...digest.subarray(0, SIGNATURE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join("");
}
