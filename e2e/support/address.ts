import { randomInt } from "node:crypto";

/** A browser comes from an address of its own (reserved for benchmarks, RFC 2544), since strangers are limited by address. */
export function anAddress(): Record<string, string> {
  return { "X-Forwarded-For": `198.18.${randomInt(256)}.${randomInt(256)}` };
}
