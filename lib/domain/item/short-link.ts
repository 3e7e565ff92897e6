import type { Platform } from "./platform";

/**
 * Hosts whose links only forward. Where they lead can change or differ by reader, and Relance never opens them, so
 * they are no exact location (LAW.md section 5). The platform is given where the host serves one alone.
 */
const FORWARDERS: ReadonlyMap<string, Platform | undefined> = new Map([
  ["dsc.gg", "discord"],
  ["discord.me", "discord"],
  ["discord.io", "discord"],
  ["invite.gg", "discord"],
  ["t.co", "x"],
  ["vm.tiktok.com", "tiktok"],
  ["vt.tiktok.com", "tiktok"],
  ["t.snapchat.com", "snapchat"],
  ["bit.ly", undefined],
  ["tinyurl.com", undefined],
  ["is.gd", undefined],
  ["v.gd", undefined],
  ["goo.gl", undefined],
  ["ow.ly", undefined],
  ["buff.ly", undefined],
  ["cutt.ly", undefined],
  ["rb.gy", undefined],
  ["t.ly", undefined],
  ["tiny.cc", undefined],
  ["shorturl.at", undefined],
  ["rebrand.ly", undefined],
  ["lnkd.in", undefined],
  ["fb.me", undefined],
]);

export type ShortLink = { readonly platform?: Platform };

/** The forwarding service of a host, or null where the host is a place of its own. */
export function shortLinkAt(host: string): ShortLink | null {
  const bare = host.replace(/^www\./, "");
  return FORWARDERS.has(bare) ? { platform: FORWARDERS.get(bare) } : null;
}
