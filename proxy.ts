import { NextResponse, type NextRequest } from "next/server";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { awayPage } from "@/lib/outage/away-page";
import { isServing } from "@/lib/outage/is-serving";

/**
 * What a page may load: from here, and nowhere else, so that showing a report can never reach a reported address. A
 * script runs only with this request's nonce; Next puts it on its own, having read it from the request's header.
 */
function contentPolicy(nonce: string): string {
  // React's development build reads back server errors by eval; the production build never does.
  const development = env().production ? "" : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Gives each request a content policy with a nonce of its own, and answers for pages while the database is away: 503 in plain words
 * instead of a page that breaks half way. Access is never decided here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isReadable(request.nextUrl.pathname)) return nowhere(request);
  if (!answersForItself(request) && !(await isServing(now()))) {
    return awayPage(request.headers.get("accept-language"));
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** The API has its own 503; a form sent by script has its own error state, which keeps what was typed. */
function answersForItself(request: NextRequest): boolean {
  return request.nextUrl.pathname.startsWith("/api/") || request.headers.has("next-action");
}

/** Whether an address can be decoded at all: Next fails on one that cannot, where "there is nothing here" is the answer. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function nowhere(request: NextRequest): NextResponse {
  const place = request.nextUrl.pathname.startsWith("/api/") ? "/api/v1/unreadable-address" : "/unreadable-address";
  return NextResponse.rewrite(new URL(place, request.url));
}

export const config = {
  // What Next serves for itself (files named by their content, the development socket) are no documents and need no policy.
  // A call with a body goes to the API past this, since Next would hold it back here until all of it has come, however large.
  matcher: [
    "/((?!api/|_next/|favicon.ico|icon.svg).*)",
    { source: "/api/:path*", missing: [{ type: "header", key: "content-length" }, { type: "header", key: "transfer-encoding" }] },
  ],
};
