import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/permissions";
import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/db/client";

/** Who writes, and when. The clock is handed in, so that a story or a test can say what time it is. */
export interface CommandContext {
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * A thing that can be done. `permission` is required, so a command without one does not compile; `"public"` must be typed out,
 * and a test lists who typed it.
 */
export interface Command<Input, Answer> {
  readonly name: string;
  readonly permission: Permission | "public";
  readonly input: z.ZodType<Input>;
  /** What makes two calls under one idempotency key the same; all of the input where this is left out. */
  readonly sameBy?: (input: Input) => unknown;
  readonly handle: (tx: Transaction, input: Input, context: CommandContext) => Promise<Answer | Refusal | readonly Refusal[]>;
}

export function defineCommand<Input, Answer>(command: Command<Input, Answer>): Command<Input, Answer> {
  return command;
}
