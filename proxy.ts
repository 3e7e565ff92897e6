import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/lib/env";

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

/** Gives each request a content policy with a nonce of its own. Access is never decided here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Files with a content hash in their name are no documents and need no policy.
  matcher: ["/((?!_next/static|_next/image|favicon.ico).*)"],
};
