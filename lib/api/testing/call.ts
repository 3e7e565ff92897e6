import { createTokenCommand } from "@/lib/commands/token/create-token";
import { answered } from "@/lib/commands/testing/support";
import { run } from "@/lib/commands/run";
import { SYSTEM, type Role } from "@/lib/domain/access/actor";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { AsJson } from "../answers/as-json";
import type { Problem } from "../problem";
import { handlerFor } from "./route-files";

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

interface Options {
  readonly token?: string;
  readonly body?: unknown;
  /** Bytes or text sent as they are, in place of `body`. */
  readonly raw?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the handler that stands in the folders for this method and address, with a request as Next would hand it over. */
export async function call<Body = Record<string, unknown>>(method: string, address: string, options: Options = {}): Promise<Reply<Body>> {
  const { token, body, raw } = options;
  const headers = new Headers({ "Accept-Language": "en" });
  if (token !== undefined) headers.set("Authorization", `Bearer ${token}`);
  if (method !== "GET") headers.set("Content-Type", "application/json");
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const url = `http://relance.test/api/v1${address}`;
  const { handler, params } = await handlerFor(method, new URL(url).pathname.slice("/api/v1".length));
  const response = await handler(new Request(url, { method, headers, body: content }), { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: (text === "" ? {} : JSON.parse(text)) as Body };
}

/** A call that must be refused, and its problem document. */
export async function refusedCall(method: string, address: string, options: Options = {}): Promise<Problem & { headers: Headers }> {
  const { status, headers, body, text } = await call<Problem>(method, address, options);
  if (headers.get("Content-Type") !== "application/problem+json") throw new Error(`Not a problem: ${status} ${text}`);
  if (body.status !== status) throw new Error(`The document says ${body.status}, the response ${status}`);
  return { ...body, headers };
}

interface TokenOptions {
  readonly platform?: string;
  readonly scopes?: readonly string[];
  readonly expiresAt?: string;
}

/** A token of a new person in a role, made by the command that makes tokens. */
export async function aToken(role: Role, options: TokenOptions = {}): Promise<string> {
  return (await aTokenAndId(role, options)).token;
}

export async function aTokenAndId(role: Role, options: TokenOptions = {}): Promise<{ token: string; id: string; personId: string }> {
  const platform = role === "platform_agent" ? (options.platform ?? "discord") : undefined;
  const { token, id, person } = answered(await run(createTokenCommand, { ...options, role, platform }, SYSTEM));
  return { token, id, personId: person.id };
}

export interface Filed {
  readonly report: { readonly id: string; readonly filedAt: string };
  readonly case: { readonly reference: string; readonly url: string; readonly joined: boolean };
  readonly receipt: string;
}

export type CaseJson = AsJson<CaseView>;

/** What a write on a case answers. */
export type Written<Made extends string = never> = {
  readonly case: CaseJson;
  readonly event: { readonly type: string; readonly sequence: number; readonly occurredAt: string; readonly recordedAt: string };
} & Record<Made, { readonly id: string } & Record<string, unknown>>;
