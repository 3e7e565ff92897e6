import "server-only";
import type { Reader } from "./client";
import { toPersonRecord, type PersonRecord } from "./person-store";

export interface StoredToken {
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly person: PersonRecord;
}

/** The token with this hash, whatever its state; `null` where there is none. */
export async function findToken(db: Reader, tokenHash: string): Promise<StoredToken | null> {
  const row = await db.apiToken.findUnique({
    where: { tokenHash },
    include: { person: { omit: { passwordHash: true } } },
  });
  if (row === null) return null;
  const { scopes, expiresAt, revokedAt, person } = row;
  return { scopes, expiresAt, revokedAt, person: toPersonRecord(person) };
}
