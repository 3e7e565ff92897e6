import "server-only";
import type { Database, Transaction } from "./client";

/** Keeps a link that was asked for; the token itself is in the mail only. */
export async function insertSignInLink(tx: Transaction, identifier: string, tokenHash: string, expiresAt: Date): Promise<void> {
  await tx.signInLink.create({ data: { identifier, tokenHash, expiresAt } });
}

/** Uses a link up: when it expires, or `null` where there is none, it was used, or it is over. */
export async function useSignInLink(db: Database, identifier: string, tokenHash: string, now: Date): Promise<Date | null> {
  const [used] = await db.$queryRaw<{ expires_at: Date }[]>`
    DELETE FROM sign_in_link WHERE identifier = ${identifier} AND token_hash = ${tokenHash} RETURNING expires_at`;
  return used !== undefined && used.expires_at > now ? used.expires_at : null;
}

/** Forgets links that can no longer be used. */
export async function forgetSignInLinks(db: Database, now: Date): Promise<void> {
  await db.signInLink.deleteMany({ where: { expiresAt: { lt: now } } });
}
