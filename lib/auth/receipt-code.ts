import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "./keyed-hash";

const DIGITS = 16;

/** A fresh receipt code, as shown once: sixteen digits in four groups. */
export function newReceiptCode(): string {
  const digits = Array.from({ length: DIGITS }, () => randomInt(10)).join("");
  return digits.replace(/(\d{4})(?=\d)/g, "$1 ");
}

/** What is stored of a receipt code; `null` where the text cannot be one. Blanks and dashes between digits do not matter. */
export function receiptHash(code: string): string | null {
  const digits = code.replace(/[\s-]/g, "");
  return /^\d{16}$/.test(digits) ? keyedHash("receipt", digits) : null;
}
