import "server-only";
import { ANONYMOUS } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { readinessQuery } from "@/lib/queries/health/readiness";
import { RequestRefused } from "./request-refused";
import { guarded } from "./serve";

const HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** Live: the process answers. Asks nothing of the database, whose absence a restart of the app would not mend. */
export const live = guarded("live", () => new Response(JSON.stringify({ status: "ok" }), { headers: HEADERS }));

/** Ready: calls can be served now; 503 while the database is away or not up to date. */
export const ready = guarded("ready", async () => {
  const result = await ask(readinessQuery, {}, ANONYMOUS);
  if (!result.ok) throw new RequestRefused(result.refusals);
  return new Response(JSON.stringify(result.answer), { headers: HEADERS });
});
