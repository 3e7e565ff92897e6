import type { Recognition } from "./item";
import type { Platform } from "./platform";
import type { WebAddress } from "./web-address";

/** What a rule may know besides the path. */
export interface Reading {
  readonly host: string;
  readonly now: Date;
}

/** One shape of path and what it names. `part` gives a named group, or the empty string where it is absent. */
export interface Route {
  readonly path: RegExp;
  readonly read: (part: (name: string) => string, reading: Reading) => Recognition;
}

/** How one family of hosts is read. The first matching route wins. */
export interface PlatformRules {
  readonly platform: Platform;
  readonly claims: (address: WebAddress, hint?: Platform) => boolean;
  /** The path the routes read, where the host carries part of it. */
  readonly pathOf?: (address: WebAddress) => string;
  readonly routes: readonly Route[];
  /** What a path of unknown shape is: a page of its own, or no exact place. */
  readonly otherwise: "page" | "place_too_broad";
  /** Query names that only track the reader, beyond the general ones. */
  readonly tracking?: readonly string[];
}

/** The reading of the first route whose shape fits, or null where none does. */
export function followRoutes(rules: PlatformRules, address: WebAddress, now: Date): Recognition | null {
  const path = rules.pathOf?.(address) ?? address.path;
  for (const route of rules.routes) {
    const match = route.path.exec(path);
    if (match) return route.read((name) => match.groups?.[name] ?? "", { host: address.host, now });
  }
  return null;
}

/** Claims exactly the named hosts, and `www.` before each. Never a look-alike that merely ends or begins the same. */
export function onHosts(...hosts: string[]): (address: WebAddress) => boolean {
  return ({ host }) => hosts.includes(host.replace(/^www\./, ""));
}
