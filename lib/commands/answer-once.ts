import "server-only";
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import canonicalize from "canonicalize";
import { keyedHash } from "@/lib/auth/keyed-hash";
import { seal, unseal } from "@/lib/auth/seal";
import type { Transaction } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse, type Refusal } from "@/lib/domain/refusal";

interface Call {
  readonly key: string | undefined;
  readonly command: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Does the work once for each idempotency key of an actor. A repeated call waits for the first to commit and gets its answer again;
 * the same key with another input is refused. Answers are kept sealed, for they may hold a receipt code, and whole, so that a date is
 * a date again, under a keyed hash of whose they are, for a report filed here may be anonymous. Without a key, the work is simply done. The key stands or falls with the work: a refused call leaves it free.
 */
export async function answerOnce<Answer>(tx: Transaction, call: Call, work: () => Promise<Answer>): Promise<Answer | Refusal> {
  if (call.key === undefined) return work();
  const actorKey = keyedHash("answer", ownerOf(call.actor));
  const requestHash = hashOf(call);
  const { count } = await tx.idempotencyKey.createMany({
    data: [{ actorKey, key: call.key, requestHash, createdAt: hourOf(call.now) }],
    skipDuplicates: true,
  });
  const where = { actorKey_key: { actorKey, key: call.key } };
  if (count === 0) {
    const known = await tx.idempotencyKey.findUniqueOrThrow({ where });
    if (known.requestHash !== requestHash || known.sealed === null) return refuse("idempotency_conflict");
    return deserialize(Buffer.from(unseal("answer", known.sealed), "base64")) as Answer;
  }
  const answer = await work();
  const sealed = new Uint8Array(seal("answer", serialize(answer).toString("base64")));
  await tx.idempotencyKey.update({ where, data: { sealed } });
  return answer;
}

/** Whoever holds a receipt is known by its report; of all others without an account nothing tells one from another. */
function ownerOf({ role, id, reportIds }: Actor): string {
  return `${role}:${id ?? reportIds.join(",")}`;
}

/** Dates are compared as the instants they are, so the input goes through JSON first. */
function hashOf({ command, input }: Call): string {
  const form = canonicalize(JSON.parse(JSON.stringify({ command, input })) as unknown) ?? "";
  return createHash("sha256").update(form).digest("hex");
}

/** Kept to the hour: to the millisecond it would say which report this was. */
function hourOf(instant: Date): Date {
  const hour = 3_600_000;
  return new Date(Math.floor(instant.getTime() / hour) * hour);
}
