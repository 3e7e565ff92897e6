import "server-only";
import type { Transform } from "node:stream";
import { Splitter, type MessageChunk, type MimeNode } from "@zone-eu/mailsplit";
import type { ReadingLedger } from "./reading-ledger";

export type MailPiece = MimeNode | MessageChunk;

const HEADER_LINE = /^[!-9;-~]{1,100}[ \t]*:/;
const LONGEST_HEAD = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Takes a mail apart along its boundaries, in order, with nothing decoded. Whatever is broken is a fault, and what came before it is there
 * all the same. Mails inside stay closed: who opens them decides how deep to go.
 */
export async function splitMail(raw: Buffer, ledger: ReadingLedger): Promise<MailPiece[]> {
  const whole = withHeadEnd(withLineFeeds(raw), ledger);
  const pieces = await pieceByPiece(whole, ledger);
  return pieces.length > 0 || whole.length <= LONGEST_HEAD ? pieces : pieceByPiece(withShortHead(whole), ledger);
}

function pieceByPiece(raw: Buffer, ledger: ReadingLedger): Promise<MailPiece[]> {
  const pieces: MailPiece[] = [];
  // Its own types know of no other event than data.
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: Math.max(1, ledger.partsLeft) }) as unknown as Transform;
  return new Promise((resolve) => {
    splitter.on("data", (piece: MailPiece) => {
      if (piece.type === "node") ledger.partsLeft -= 1;
      pieces.push(piece);
    });
    splitter.on("error", (error: Error) => {
      ledger.faults.add(error.message.includes("child nodes") ? "too_many_parts" : "broken_structure");
      resolve(pieces);
    });
    splitter.on("end", () => resolve(pieces));
    splitter.end(raw);
  });
}

/** The mail without most of a head that is too long to be read: what it says is below. */
function withShortHead(raw: Buffer): Buffer {
  const head = raw.subarray(0, raw.lastIndexOf(LF, LONGEST_HEAD) + 1);
  const ends = [raw.indexOf("\n\n"), raw.indexOf("\n\r\n")].filter((end) => end !== -1);
  return Buffer.concat([head, raw.subarray(ends.length === 0 ? raw.length : Math.min(...ends) + 1)]);
}

/** Old systems end a line with a carriage return alone, which nobody else takes for an end. */
function withLineFeeds(raw: Buffer): Buffer {
  if (raw.includes(LF) || !raw.includes(CR)) return raw;
  return Buffer.from(raw.map((byte) => (byte === CR ? LF : byte)));
}

/** Where the headers never end, or never begin, the first line that is none begins the body: else all its text would count as headers. */
function withHeadEnd(raw: Buffer, ledger: ReadingLedger): Buffer {
  const hasEnd = raw[0] === LF || (raw[0] === CR && raw[1] === LF) || raw.includes("\n\n") || raw.includes("\n\r\n");
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf(LF, start);
    const next = end === -1 ? raw.length : end + 1;
    const line = raw.toString("latin1", start, Math.min(next, start + 200));
    const isFirst = start === 0;
    if (line.trim() === "") return raw;
    if (!HEADER_LINE.test(line) && !(isFirst ? /^From /.test(line) : /^[ \t]/.test(line))) {
      ledger.faults.add("broken_structure");
      return Buffer.concat([raw.subarray(0, start), Buffer.from("\r\n"), raw.subarray(start)]);
    }
    if (hasEnd) return raw;
    start = next;
  }
  return raw;
}
