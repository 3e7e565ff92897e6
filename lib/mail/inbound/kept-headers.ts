import "server-only";
import type { Headers } from "@zone-eu/mailsplit";
import { sniffFile } from "@/lib/domain/evidence/magic-bytes";
import { cutMedia } from "./cut-media";

const LONGEST_HEADER = 8 * 1024;
const LONGEST_HEAD = 128 * 1024;
const HEADER_LINE = /^([!-9;-~]{1,100})[ \t]{0,10}:/;
const CONTROL = /[^\P{Cc}\t\r\n]/gu;

/**
 * The headers of a part as they are kept: as they came, without lines that are no header, control characters, anything too long, and any file
 * written into them. `changed` are those that now say something else; null takes one out.
 */
export function keptHeaders(headers: Headers, changed: Readonly<Record<string, string | null>> = {}): Buffer {
  const lines: string[] = [];
  let length = 0;
  for (const { key, line } of headers.getList()) {
    if (key in changed) continue;
    const kept = keptLine(line);
    length += kept?.length ?? 0;
    if (kept !== null && length <= LONGEST_HEAD) lines.push(kept);
  }
  for (const [name, value] of Object.entries(changed)) if (value !== null) lines.push(`${spelled(name)}: ${value}`);
  return Buffer.from(`${lines.join("\r\n")}${lines.length === 0 ? "" : "\r\n"}\r\n`, "latin1");
}

function keptLine(line: string): string | null {
  const name = HEADER_LINE.exec(line)?.[0];
  if (name === undefined) return null;
  const value = line.slice(name.length).replace(CONTROL, "?");
  if (value.length > LONGEST_HEADER) return `${name} [taken out: ${value.length} characters]`;
  if (sniffFile(Buffer.from(value.trimStart().slice(0, 32), "latin1")) !== null) return `${name} [taken out: a file]`;
  return `${name}${cutMedia(value)}`;
}

function spelled(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
