import type { InexactReason } from "./item";

/** A web address taken apart once, for every platform's rules. */
export interface WebAddress {
  /** Lower case, IDNA, without default port or final dot. */
  readonly host: string;
  /** For matching: without trailing or doubled slashes, `@` and `+` in the clear. Empty for the bare site. */
  readonly path: string;
  /** As the address writes it, without trailing slashes: part of a page's key. */
  readonly exactPath: string;
  readonly query: readonly string[];
  /** A fragment that is the rest of the path (`#/room/…`, `#!…`, `#@name`), as apps in one page write it; empty for an ordinary one. */
  readonly route: string;
}

export type ParsedAddress = { readonly address: WebAddress } | { readonly reason: InexactReason };

const SCHEME = /^([a-z][a-z0-9+-]*):/i;
const NAMED_HOST = /^(?!\.)[a-z0-9_.-]+$/;
const TOP_LEVEL = /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
// A lone `holiday.png` is a file's name, not a site. Endings that are also top-level domains are left alone.
const FILE_NAME = /^[^/?#]+\.(?:png|jpe?g|gif|webp|heic|mp4|webm|mp3|txt|pdf|docx?|html?|csv|json|exe)$/i;
// Digits alone are how Telegram's own app in the browser names a chat.
const ROUTE = /^#(?:\/[^/]|[!@].|-?\d{5,}$)/;
// "server:123" looks like a scheme and is none; without a platform to read it by, it is just not a link.
const ID_LABEL = /^(?:server|serveur|guild|channel|salon|thread|message|user|member|account|compte|[a-z]+(?=:\d+$)):/i;

/**
 * Reads http and https addresses, with the scheme or without it (`discord.gg/abc`). Credentials and an ordinary fragment are
 * dropped, and http and https count as one place: a report must join whichever way it was pasted (LAW.md section 5).
 */
export function parseAddress(text: string): ParsedAddress {
  if (/\s/.test(text)) return { reason: "not_a_link" };

  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== "http" && scheme !== "https") {
    return { reason: ID_LABEL.test(text) ? "not_a_link" : "unsupported_scheme" };
  }
  const full = scheme ? text : withScheme(text);
  if (!full || !URL.canParse(full)) return { reason: "not_a_link" };

  const url = new URL(full);
  const hostname = url.hostname.replace(/\.$/, "");
  if (!isHost(hostname, Boolean(scheme))) return { reason: "not_a_link" };
  return { address: takeApart(url, hostname) };
}

function withScheme(text: string): string | null {
  if (text.startsWith("//")) return `https:${text}`;

  const authority = /^[^/?#\\]*/.exec(text)?.[0] ?? "";
  // `name@host.example` is a mailbox or a handle; reading it as a site with credentials would name the wrong place.
  if (authority.includes("@") || FILE_NAME.test(text)) return null;
  return `https://${text}`;
}

function isHost(hostname: string, hasScheme: boolean): boolean {
  if (hostname.startsWith("[")) return hasScheme;
  if (!NAMED_HOST.test(hostname) || hostname.includes("..")) return false;
  return hasScheme ? hostname.includes(".") : TOP_LEVEL.test(hostname);
}

function takeApart(url: URL, hostname: string): WebAddress {
  const exactPath = url.pathname.replace(/\/+$/, "");
  return {
    host: ["", "80", "443"].includes(url.port) ? hostname : `${hostname}:${url.port}`,
    path: exactPath.replace(/\/{2,}/g, "/").replace(/%40/g, "@").replace(/%2b/gi, "+"),
    exactPath,
    query: url.search.slice(1).split("&").filter((pair) => pair !== ""),
    route: ROUTE.test(url.hash) ? url.hash : "",
  };
}
