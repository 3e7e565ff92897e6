import "server-only";
import { actorOfToken } from "@/lib/auth/actor-of-token";
import type { Actor } from "@/lib/domain/access/actor";
import { refuseRequest } from "./request-refused";

/** One token in the form of RFC 6750 section 2.1; the name of the scheme is read in any case. */
const BEARER = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * The actor that the bearer token of a call stands for. A missing, unknown, expired or revoked token is the same 401, so that nobody learns
 * which it was. Cookies are never looked at: a page elsewhere could send them in somebody's name.
 */
export async function actorOfBearer(request: Request, now: Date): Promise<Actor> {
  const token = BEARER.exec(request.headers.get("authorization") ?? "")?.[1];
  const actor = token === undefined ? null : await actorOfToken(token, now);
  if (actor === null) throw refuseRequest("unauthenticated");
  return actor;
}
