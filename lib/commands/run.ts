import "server-only";
import { database, type Database, type Transaction } from "@/lib/db/client";
import { isCollision } from "@/lib/db/collision";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import type { Actor } from "@/lib/domain/access/actor";
import { holds } from "@/lib/domain/access/permissions";
import { isRefusal, isRefusalList, refuse, type Refusal } from "@/lib/domain/refusal";
import type { Result } from "@/lib/domain/result";
import { now as presentInstant } from "@/lib/clock";
import type { Command } from "./command";
import { answerOnce } from "./answer-once";
import { refusalsOf } from "@/lib/input/field-refusals";

export interface RunOptions {
  /** The same key with the same input gets the same answer; with another input it is refused (DESIGN section 7). */
  readonly idempotencyKey?: string;
  /** The time of a story or a test; the present otherwise. */
  readonly now?: Date;
  readonly database?: Database;
}

/** Carries refusals out of a transaction, which rolls back what was written before them. */
class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super("refused");
  }
}

const TRANSACTION = { maxWait: 5_000, timeout: 15_000 };

/**
 * The one way in for every write, from button, API call, mail or job: validate, ask whether the actor holds the permission, and let the
 * command load, decide and save in one transaction. Refusals come back as values; anything else throws.
 */
export async function run<Input, Answer>(
  command: Command<Input, Answer>,
  rawInput: unknown,
  actor: Actor,
  options: RunOptions = {},
): Promise<Result<Answer>> {
  const denied = denial(command, actor);
  if (denied !== null) return { ok: false, refusals: [denied] };
  const parsed = command.input.safeParse(rawInput, { reportInput: true });
  if (!parsed.success) return failed(refusalsOf(parsed.error));

  const input = parsed.data;
  const context = { actor, now: options.now ?? presentInstant() };
  const work = async (tx: Transaction) => {
    const answer = await command.handle(tx, input, context);
    if (isRefusal(answer)) throw new Refused([answer]);
    if (isRefusalList(answer)) throw new Refused(answer);
    return answer as Answer;
  };
  const call = { key: options.idempotencyKey, command: command.name, input: command.sameBy?.(input) ?? input, ...context };
  try {
    const db = options.database ?? database();
    const answer = await withRetry(() => db.$transaction((tx) => answerOnce(tx, call, () => work(tx)), TRANSACTION));
    return isRefusal(answer) ? failed([answer]) : { ok: true, answer };
  } catch (error) {
    if (error instanceof Refused) return failed(error.refusals);
    if (isDatabaseUnavailable(error)) return failed([refuse("unavailable")]);
    throw error;
  }
}

/** Two at once may collide on a key that only one can have; the second then finds what the first wrote. */
async function withRetry<T>(attempt: () => Promise<T>, left = 3): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0 || !isCollision(error)) throw error;
    return withRetry(attempt, left - 1);
  }
}

function denial<Input, Answer>({ permission }: Command<Input, Answer>, actor: Actor): Refusal | null {
  if (permission === "public" || holds(actor, permission)) return null;
  return refuse(actor.role === "anonymous" ? "unauthenticated" : "forbidden");
}

function failed(refusals: readonly Refusal[]): { ok: false; refusals: [Refusal, ...Refusal[]] } {
  const [first = refuse("invalid_input"), ...rest] = refusals;
  return { ok: false, refusals: [first, ...rest] };
}
