import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/permissions";
import type { Refusal } from "@/lib/domain/refusal";
import type { Reader } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** Who asks, when, and the filter that every query about cases must begin with. */
export interface QueryContext {
  readonly actor: Actor;
  readonly now: Date;
  readonly visible: Prisma.AbuseCaseWhereInput;
}

/** A thing that can be asked. `permission` is required, so a query without one does not compile; a test lists the public ones. */
export interface Query<Input, View> {
  readonly name: string;
  readonly permission: Permission | "public";
  readonly input: z.ZodType<Input>;
  /** Whether an answer some seconds old will do, so that it may come from a replica. */
  readonly mayLag?: true;
  readonly read: (db: Reader, input: Input, context: QueryContext) => Promise<View | Refusal>;
}

export function defineQuery<Input, View>(query: Query<Input, View>): Query<Input, View> {
  return query;
}
