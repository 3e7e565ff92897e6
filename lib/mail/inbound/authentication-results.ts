import "server-only";
import type { Headers } from "@zone-eu/mailsplit";
import { AUTHENTICATION_RESULTS, type Authentication, type AuthenticationResult } from "@/lib/domain/mail/incoming-mail";
import { rawHeaders } from "./header-values";

type Method = "spf" | "dkim" | "dmarc";

/**
 * What another server found out (RFC 8601), where settings name that server and the topmost such header is its own. Anybody can write the
 * header, so any other is no more than a claim and says nothing; null then.
 */
export function trustedResults(headers: Headers, trustedServer: string | undefined): Authentication | null {
  if (trustedServer === undefined || trustedServer === "") return null;
  const [topmost] = rawHeaders(headers, "Authentication-Results");
  const [server, ...results] = withoutComments(topmost ?? "").split(";");
  const name = (server ?? "").trim().split(/\s+/)[0]?.toLowerCase() ?? "";
  if (name !== trustedServer.toLowerCase()) return null;
  const of = (method: Method) => resultOf(results, method);
  return { spf: of("spf"), dkim: of("dkim"), dmarc: of("dmarc"), checkedBy: name };
}

/** The best of several, as a mail may be signed more than once and one good signature is enough. */
function resultOf(results: readonly string[], method: Method): AuthenticationResult {
  const found = results.flatMap((result) => {
    const [, name, value] = /^\s*([a-z]+)(?:\/\d+)?\s*=\s*([a-z]+)/i.exec(result) ?? [];
    const known = AUTHENTICATION_RESULTS.find((one) => one === value?.toLowerCase());
    return name?.toLowerCase() === method ? [known ?? "unknown"] : [];
  });
  return found.find((result) => result === "pass") ?? found[0] ?? "unknown";
}

/** Comments may hold anything, semicolons too; they may lie in one another. */
function withoutComments(value: string): string {
  let depth = 0;
  let plain = "";
  for (const character of value) {
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
  }
  return plain;
}
