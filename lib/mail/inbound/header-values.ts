import "server-only";
import type { Headers } from "@zone-eu/mailsplit";
import addressparser from "nodemailer/lib/addressparser";
import { cutMedia } from "./cut-media";
import { decodeWords } from "./encoded-words";
import { holdsNoMedia } from "./holds-no-media";
import { cutText, safeLine } from "./safe-mail-text";

/** Room for some ten thousand addresses, which lists do write. */
const LONGEST_HEADER = 320 * 1024;
const LONGEST_LINE = 998;
/** What a line of that length may take up when it is encoded. */
const LONGEST_READ = 10_000;
const LONGEST_ADDRESS = 320;
const MOST_IDS = 100;
const ID = /<([^<>\s]{1,998})>/g;
const ADDRESS = /^[^\s<>@"(),;:\\]{1,200}@[^\s<>@"(),;:\\]{1,253}$/;

/** The first header of that name, unfolded and with nothing decoded; empty where there is none. */
export function rawHeader(headers: Headers, name: string): string {
  return rawHeaders(headers, name)[0] ?? "";
}

/** Every header of that name, in order. */
export function rawHeaders(headers: Headers, name: string): string[] {
  return headers.get(name).map((line) => cutText(line, LONGEST_HEADER).slice(line.indexOf(":") + 1).replace(/\r?\n/g, "").trim());
}

/** A header as people read it, in one safe line. */
export function headerText(headers: Headers, name: string): string | null {
  return decodedLine(rawHeader(headers, name));
}

/** IDs without their brackets, each once. Some programs leave the brackets out where there is but one. */
export function headerIds(headers: Headers, name: string): string[] {
  const value = rawHeaders(headers, name).join(" ");
  const ids = [...value.matchAll(ID)].map(([, id]) => id ?? "");
  const bare = ids.length === 0 && /^[^<>\s]{1,998}$/.test(value) ? [value] : ids;
  return [...new Set(bare)].map((id) => safeLine(id, LONGEST_LINE)).filter((id) => id !== null && holdsNoMedia(id)).slice(0, MOST_IDS) as string[];
}

/** When it says it was written, as RFC 3339; null where that is no date. */
export function headerDate(headers: Headers, name = "Date"): string | null {
  return instantOf(rawHeader(headers, name));
}

/** A date as mails write it, as RFC 3339. */
export function instantOf(written: string): string | null {
  const date = new Date(written.slice(0, 100));
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : null;
}

/** Addresses with their names, in order. Read before anything is decoded: a name that spells an address makes none. */
export function headerAddresses(headers: Headers, name: string): { address: string | null; name: string | null }[] {
  return rawHeaders(headers, name).flatMap((value) =>
    addressparser(value, { flatten: true }).map((found) => ({ address: plainAddress(found.address), name: decodedLine(found.name) })),
  );
}

/** Lower case; null for what is no address. */
export function plainAddress(written: string | null | undefined): string | null {
  const address = (written ?? "").trim().replace(/^<|>$/g, "").toLowerCase();
  return ADDRESS.test(address) && holdsNoMedia(address) ? safeLine(address, LONGEST_ADDRESS) : null;
}

function decodedLine(written: string): string | null {
  return safeLine(cutMedia(decodeWords(written.slice(0, LONGEST_READ))), LONGEST_LINE);
}
