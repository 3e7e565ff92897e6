import "server-only";
import { ANONYMOUS } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { readinessQuery } from "@/lib/queries/health/readiness";
import { sweepLagQuery } from "@/lib/queries/health/sweep-lag";
import type { Query } from "@/lib/queries/query";
import { RequestRefused } from "./request-refused";
import { guarded } from "./serve";

const HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** Live: the process answers. Asks nothing of the database, whose absence a restart of the app would not mend. */
export const live = guarded("live", () => new Response(JSON.stringify({ status: "ok" }), { headers: HEADERS }));

/**
 * Ready: calls can be served now; 503 while the database is away or not up to date. Says too how far behind the clocks are, since an app that
 * serves every page and announces no deadline is not well: `clocks.behindSeconds`, and `clocks.due`, counted up to 10,000. Being behind is
 * no 503: it is made up for while calls are served. Open to all, and tells nothing else.
 */
export const ready = guarded("ready", async () => {
  const { status } = await answered(readinessQuery);
  const clocks = await answered(sweepLagQuery);
  return new Response(JSON.stringify({ status, clocks }), { headers: HEADERS });
});

async function answered<View>(query: Query<Record<string, never>, View>): Promise<View> {
  const result = await ask(query, {}, ANONYMOUS);
  if (!result.ok) throw new RequestRefused(result.refusals);
  return result.answer;
}
