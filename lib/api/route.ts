import "server-only";
import { METHODS, type Method, type Resource } from "./operation";
import { refuseRequest } from "./request-refused";
import { guarded, serve, type Handler } from "./serve";
import { API, type ApiPath } from "./table";

type RouteHandlers = Readonly<Record<Method | "OPTIONS", Handler>>;

/** The handlers of one path: what the table says it does, 405 with `Allow` for every other method. */
export function route(path: ApiPath): RouteHandlers {
  const resource: Resource = API[path];
  const allowed = METHODS.filter((method) => resource[method] !== undefined);
  const allow = [...allowed, ...(resource.GET === undefined ? [] : ["HEAD"]), "OPTIONS"].join(", ");
  const refused = guarded("method not allowed", () => {
    throw refuseRequest("method_not_allowed", { headers: { Allow: allow } });
  });
  const options = guarded("options", () => new Response(null, { status: 204, headers: { Allow: allow, "Cache-Control": "no-store" } }));
  const handlers = METHODS.map((method) => {
    const operation = resource[method];
    return [method, operation === undefined ? refused : serve(operation)] as const;
  });
  return { ...(Object.fromEntries(handlers) as Record<Method, Handler>), OPTIONS: options };
}

/** The handlers of every address below `/api/v1` that is none: a problem document, where a page would confuse a program. */
export function unknownRoute(): RouteHandlers {
  const handler = guarded("unknown path", () => {
    throw refuseRequest("not_found");
  });
  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler, OPTIONS: handler };
}
