import "server-only";
import { createHash } from "node:crypto";

/** What decides how a notice will go. Browsers send every line end as CRLF, whatever it was. */
const DECIDING = /^(recipient|way|language|followUpTo|to|subject|body|itemIds\.\d+)$/;

/** Stands for the content of a notice that somebody has looked at, to the letter. */
export function shownDigest(values: Readonly<Record<string, string>>): string {
  const content = Object.entries(values)
    .filter(([name, value]) => DECIDING.test(name) && value !== "")
    .map(([name, value]) => [name, withPlainLines(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Lines end as in the template, so that what is kept and sent is what was shown. */
export function withPlainLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
