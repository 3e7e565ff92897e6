import "server-only";
import type { Headers } from "@zone-eu/mailsplit";
import { headerAddresses, plainAddress } from "./header-values";

const NAMING = ["To", "Cc", "Bcc", "Delivered-To", "X-Original-To", "Envelope-To", "Resent-To"];
const MOST = 100;

/**
 * Everyone a mail was sent to, by the envelope and by the headers, each once. Of more than a hundred, those who are us come first: they tell
 * what the mail is about, the rest only how many were written to.
 */
export function recipientsOf(headers: Headers, envelope: readonly string[], ownDomain: string): string[] {
  const named = NAMING.flatMap((name) => headerAddresses(headers, name).map(({ address }) => address));
  const all = [...new Set([...envelope.map(plainAddress), ...named].filter((address) => address !== null))];
  if (all.length <= MOST) return all;
  const isOurs = (address: string) => address.endsWith(`@${ownDomain.toLowerCase()}`);
  return [...all.filter(isOurs), ...all.filter((address) => !isOurs(address))].slice(0, MOST);
}
