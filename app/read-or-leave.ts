import "server-only";
import { notFound, redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/current-actor";
import type { Refusal } from "@/lib/domain/refusal";
import { ask } from "@/lib/queries/ask";
import type { Query } from "@/lib/queries/query";

/** The database is away for now; the error page says so without saying why. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

/**
 * What a page shows, or the way out: a stranger signs in first and comes back, what one may not see is not found, a place in a list that
 * no longer exists is its beginning. `pathname` is where to come back to.
 */
export async function readOrLeave<Input, View>(query: Query<Input, View>, input: unknown, pathname: string): Promise<View> {
  const result = await ask(query, input, await currentActor());
  return result.ok ? result.answer : leave(result.refusals[0], pathname);
}

function leave(refusal: Refusal, pathname: string): never {
  switch (refusal.code) {
    case "unauthenticated":
      redirect(`/sign-in?next=${encodeURIComponent(pathname)}`);
    case "unavailable":
      throw new Unavailable("The database cannot be reached");
    case "invalid_cursor":
      redirect(pathname);
    default:
      notFound();
  }
}
