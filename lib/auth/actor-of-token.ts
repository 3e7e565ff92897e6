import "server-only";
import { randomBytes } from "node:crypto";
import { database } from "@/lib/db/client";
import { findToken } from "@/lib/db/token-store";
import type { Actor } from "@/lib/domain/access/actor";
import { actorOfPerson } from "./actor-of-person";
import { keyedHash } from "./keyed-hash";

const PREFIX = "rl_";

/** A fresh bearer token: 256 bits, shown once. */
export function newToken(): string {
  return `${PREFIX}${randomBytes(32).toString("base64url")}`;
}

/** What is stored of a token. */
export function tokenHash(token: string): string {
  return keyedHash("token", token);
}

/** The actor that a bearer token stands for; `null` where it is unknown, expired or revoked, or its person is no longer active. */
export async function actorOfToken(token: string, now: Date): Promise<Actor | null> {
  if (!token.startsWith(PREFIX)) return null;
  const found = await findToken(database(), tokenHash(token));
  if (found === null || found.revokedAt !== null || !found.person.isActive) return null;
  if (found.expiresAt !== null && found.expiresAt <= now) return null;
  return actorOfPerson(found.person, found.scopes.length === 0 ? null : found.scopes);
}
