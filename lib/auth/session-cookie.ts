import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import type { PersonRecord } from "@/lib/db/person-store";
import { env } from "@/lib/env";
import { keyFor } from "./keys";

const TWELVE_HOURS = 12 * 60 * 60;

/** A working day: long enough for a shift, short enough for a phone left on a bus. */
export const SESSION_SECONDS = TWELVE_HOURS;

/** Who a session says it is of, and which version of that person's sessions it belongs to. */
export interface SessionClaim {
  readonly personId: string;
  readonly sessionVersion: number;
}

export function sessionSecret(): string {
  return keyFor("session").toString("base64url");
}

/** The `__Host-` prefix binds the cookie to this host and to TLS; plain HTTP, on one's own machine, cannot have it. */
export function sessionCookie() {
  const secure = env().publicUrl.startsWith("https://");
  return {
    name: secure ? "__Host-relance-session" : "relance-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}

/** Starts a session of this person in the answer to the present request: the same token that next-auth's own callback sets. */
export async function startSession(person: PersonRecord): Promise<void> {
  const token = await encode({
    secret: sessionSecret(),
    maxAge: SESSION_SECONDS,
    token: { sub: person.id, sessionVersion: person.sessionVersion },
  });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_SECONDS });
}

export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The claim of the present request's session; `null` where there is none, or it is forged or over. */
export async function sessionClaim(): Promise<SessionClaim | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (token === undefined || token === "") return null;
  const claim = await decode({ token, secret: sessionSecret() }).catch(() => null);
  const { sub, sessionVersion } = claim ?? {};
  return typeof sub === "string" && typeof sessionVersion === "number" ? { personId: sub, sessionVersion } : null;
}
