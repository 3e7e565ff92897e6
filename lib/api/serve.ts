import "server-only";
import { now as presentInstant } from "@/lib/clock";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { holds } from "@/lib/domain/access/permissions";
import type { Locale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { logUnexpected } from "@/lib/log";
import { actorOfBearer } from "./bearer";
import type { Access, Operation } from "./operation";
import { problemOf, unexpectedProblem } from "./problem";
import { actorOfReceiptHeader } from "./receipt-holder";
import { refuseRequest, RequestRefused } from "./request-refused";

/** What Next hands a route handler beside the request. */
export interface RouteContext {
  readonly params: Promise<object>;
}

export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

const SERVED = new WeakSet<Handler>();

/** Whether a handler was made here, and so cannot have forgotten to ask who calls: what the test of the route files looks at. */
export function isServed(handler: unknown): boolean {
  return typeof handler === "function" && SERVED.has(handler as Handler);
}

const IDENTIFY: Readonly<Record<Access, (request: Request, now: Date) => Promise<Actor>>> = {
  token: actorOfBearer,
  receipt: actorOfReceiptHeader,
  nobody: () => Promise.resolve(ANONYMOUS),
};

/** The one way into the API: who calls, may their role do this at all, then the operation; every failure becomes a problem document. */
export function serve(operation: Operation): Handler {
  return guarded(operation.id, async (request, context, locale) => {
    const now = presentInstant();
    const actor = await IDENTIFY[operation.access](request, now);
    const { permission } = operation;
    if (permission !== "public" && !holds(actor, permission)) throw refuseRequest("forbidden");

    const params = (await context.params) as Record<string, string>;
    const body = await operation.perform({ request, params, actor, now, locale });
    const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
    return new Response(JSON.stringify(body), { status: operation.status, headers });
  });
}

/** A handler that answers every failure in the caller's language, and never with the words of an error. */
export function guarded(
  name: string,
  work: (request: Request, context: RouteContext, locale: Locale) => Response | Promise<Response>,
): Handler {
  const handler: Handler = async (request, context) => {
    const locale = negotiateLocale(undefined, request.headers.get("accept-language"));
    try {
      return await work(request, context, locale);
    } catch (error) {
      if (error instanceof RequestRefused) return problemOf(error, locale);
      if (isDatabaseUnavailable(error)) return problemOf(refuseRequest("unavailable"), locale);
      return unexpectedProblem(logUnexpected(error, `API operation ${name}`), locale);
    }
  };
  SERVED.add(handler);
  return handler;
}
