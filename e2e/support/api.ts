import type { Role } from "@/lib/domain/access/actor";
import { admin, appUrl } from "./server";

/** The parts of an answer that journeys look at; what else an answer holds is proved by the tests of the API itself. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

export interface Api {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body: object): Promise<Answer<Body>>;
}

const tokens = new Map<string, Promise<string>>();

/** A token of a role, made by the admin command line once for all; of `user`, where their address is given. */
export function token(role: Role, user?: string): Promise<string> {
  const key = `${role} ${user}`;
  const known = tokens.get(key);
  if (known !== undefined) return known;
  const made = makeToken(role, user);
  tokens.set(key, made);
  return made;
}

async function makeToken(role: Role, user: string | undefined): Promise<string> {
  const answer = await admin("token", "create", "--role", role, ...(user === undefined ? [] : ["--user", user]));
  const { token: made } = answer as { token?: string };
  if (made === undefined) throw new Error("The admin command line made no token");
  return made;
}

/** Talks to the API with a token; without one, as a stranger. */
export function api(bearer?: string): Api {
  const send = async <Body>(method: string, path: string, body?: object): Promise<Answer<Body>> => {
    const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": "en" };
    if (bearer !== undefined) headers.Authorization = `Bearer ${bearer}`;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const response = await fetch(`${appUrl()}/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { get: (path) => send("GET", path), post: (path, body) => send("POST", path, body) };
}

/** The body of a call that must have worked. */
export function worked<Body>({ status, body }: Answer<Body>): Body {
  if (status === 200 || status === 201) return body;
  throw new Error(`The API answered ${status}: ${JSON.stringify(body)}`);
}
