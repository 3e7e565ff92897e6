import "server-only";
import type { Reader } from "./client";

/** Forgets the answers of keys that were first used before this instant. */
export async function forgetAnswers(db: Reader, before: Date): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
}
