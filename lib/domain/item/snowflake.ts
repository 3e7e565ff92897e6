import type { InexactReason } from "./item";

const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const LARGEST_ID = 2n ** 64n - 1n;

/** How far ahead of our own clock an ID may lie; exactly five minutes is still accepted (LAW.md section 5). */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * When a Discord ID was made, or null where the text is not one: 17 to 20 digits, no leading zero, at most 64 bits.
 * The ID stays a string; only BigInt touches it, since it exceeds what a number can hold (LAW.md section 5).
 */
export function snowflakeTime(id: string): Date | null {
  if (!/^[1-9]\d{16,19}$/.test(id)) return null;

  const value = BigInt(id);
  return value > LARGEST_ID ? null : new Date(Number((value >> 22n) + DISCORD_EPOCH_MS));
}

/** Later than the tolerance allows. On the last instant it is not in the future. */
export function isInFuture(instant: Date, now: Date): boolean {
  return instant.getTime() > now.getTime() + CLOCK_TOLERANCE_MS;
}

/** What is wrong with the first faulty Discord ID, or null where all are sound (LAW.md case 41). */
export function snowflakeFault(ids: readonly string[], now: Date): InexactReason | null {
  for (const id of ids) {
    const madeAt = snowflakeTime(id);
    if (!madeAt) return "id_malformed";
    if (isInFuture(madeAt, now)) return "id_in_future";
  }
  return null;
}
