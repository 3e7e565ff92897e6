import "server-only";
import type { MimeNode } from "@zone-eu/mailsplit";
import { keptHeaders } from "./kept-headers";
import type { MailPart } from "./mail-part";
import { openLeaf, takeOut, type KeptPart } from "./open-leaf";
import { MOST_NESTED, type ReadingLedger } from "./reading-ledger";
import { assemble, type Assembled } from "./assemble-parts";
import { inferBoundary, safeBoundary } from "./boundary";
import { splitMail } from "./split-mail";
import { decodeTransfer } from "./transfer-encoding";

export interface OpenedMail {
  readonly root: MailPart;
  readonly kept: Buffer;
}

const MAILS = new Set(["message/rfc822", "message/global"]);
const CRLF = Buffer.from("\r\n");

/**
 * Opens a mail and the mails inside it, and writes it anew without the bytes of any part that is no text. Everything happens in memory, in
 * one pass of each nesting: nothing that is taken out has touched a disk or a log. DESIGN section 5, rule 1.
 */
export async function openMail(raw: Buffer, ledger: ReadingLedger, depth = 0): Promise<OpenedMail> {
  const { root, sequence } = assemble(await splitMail(raw, ledger));
  const written: Buffer[] = [];
  for (const step of sequence) {
    if (step.kind === "boundary") written.push(Buffer.from(`\r\n--${safeBoundary(step.boundary)}${step.isLast ? "--" : ""}\r\n`));
    else {
      const { head, body } = await openPart(step, ledger, depth);
      written.push(head, body);
    }
  }
  return { root, kept: Buffer.concat(written) };
}

async function openPart({ part, node, body }: Assembled, ledger: ReadingLedger, depth: number): Promise<KeptPart> {
  if (part.children.length > 0) return { head: keptHeaders(part.headers, sameBoundary(node)), body: Buffer.alloc(0) };
  if (node.multipart !== false) return openBroken(part, body, ledger, depth);
  if (!MAILS.has(part.type)) return openLeaf(part, body, ledger);
  const content = decodeTransfer(body, part.encoding);
  if (depth >= MOST_NESTED) {
    ledger.faults.add("nested_too_deep");
    return takeOut(part, content, ledger);
  }
  const inside = await openMail(content, ledger, depth + 1);
  part.message = inside.root;
  return { head: keptHeaders(part.headers, { "content-transfer-encoding": "8bit" }), body: inside.kept };
}

/** A mail of several parts whose parts cannot be told apart: by the boundary that its lines show, else as the text it then is. */
async function openBroken(part: MailPart, body: Buffer, ledger: ReadingLedger, depth: number): Promise<KeptPart> {
  ledger.faults.add("broken_structure");
  const boundary = depth < MOST_NESTED ? inferBoundary(body) : null;
  if (boundary === null) {
    const asText: MailPart = { ...part, type: "text/plain", charset: null };
    const kept = openLeaf(asText, body, ledger);
    part.text = asText.text;
    return kept;
  }
  const type = `multipart/mixed; boundary="${boundary}"`;
  const inside = await openMail(Buffer.concat([Buffer.from(`Content-Type: ${type}\r\n\r\n`), body]), ledger, depth + 1);
  part.children.push(inside.root);
  const start = inside.kept.indexOf("\r\n\r\n") + CRLF.length * 2;
  return { head: keptHeaders(part.headers, { "content-type": type }), body: inside.kept.subarray(start) };
}

/** Nothing changes where the boundary may stay as it is. */
function sameBoundary(node: MimeNode): Record<string, string> {
  const boundary = node._boundary === false ? "" : node._boundary.toString("latin1");
  const safe = safeBoundary(boundary);
  return safe === boundary ? {} : { "content-type": `multipart/${String(node.multipart).replace(/[^a-z0-9.-]/g, "")}; boundary="${safe}"` };
}

