import "server-only";
import { refusalsOf } from "@/lib/input/field-refusals";
import type { Result } from "@/lib/domain/result";
import { now as presentInstant } from "@/lib/clock";
import { database, replica, type Database } from "@/lib/db/client";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import { visibleCases } from "@/lib/db/visible";
import type { Actor } from "@/lib/domain/access/actor";
import { holds } from "@/lib/domain/access/permissions";
import { isRefusal, refuse, type Refusal } from "@/lib/domain/refusal";
import type { Query } from "./query";

/** The one way to read: validate, ask whether the actor holds the permission, and hand the query its filter of what exists for them. */
export async function ask<Input, View>(
  query: Query<Input, View>,
  rawInput: unknown,
  actor: Actor,
  options: { now?: Date; database?: Database } = {},
): Promise<Result<View>> {
  if (query.permission !== "public" && !holds(actor, query.permission)) {
    return failed(refuse(actor.role === "anonymous" ? "unauthenticated" : "forbidden"));
  }
  const parsed = query.input.safeParse(rawInput, { reportInput: true });
  if (!parsed.success) {
    const [first = refuse("invalid_input"), ...rest] = refusalsOf(parsed.error);
    return { ok: false, refusals: [first, ...rest] };
  }
  const context = { actor, now: options.now ?? presentInstant(), visible: visibleCases(actor) };
  try {
    const view = await query.read(options.database ?? (query.mayLag ? replica() : database()), parsed.data, context);
    return isRefusal(view) ? failed(view) : { ok: true, answer: view };
  } catch (error) {
    if (isDatabaseUnavailable(error)) return failed(refuse("unavailable"));
    throw error;
  }
}

function failed(refusal: Refusal): { ok: false; refusals: [Refusal] } {
  return { ok: false, refusals: [refusal] };
}
