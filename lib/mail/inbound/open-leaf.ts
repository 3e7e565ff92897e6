import "server-only";
import { decodeCharset } from "./charset";
import { cutMedia, cutDataUris } from "./cut-media";
import { describePart, placeholder } from "./described-part";
import { unfoldFlowed } from "./flowed";
import { htmlAsText } from "./html-as-text";
import { keptHeaders } from "./kept-headers";
import { formatBelow, looksBinary, shownFormat } from "./looks-binary";
import type { MailPart } from "./mail-part";
import type { ReadingLedger } from "./reading-ledger";
import { decodeTransfer, travelsAsItIs } from "./transfer-encoding";

export interface KeptPart {
  readonly head: Buffer;
  readonly body: Buffer;
}

/** The parts that are text and mail matters alone. Calendars, cards and other texts hold files in fields of their own. */
const TEXTS = new Set([
  "text/plain",
  "text/html",
  "message/delivery-status",
  "message/global-delivery-status",
  "text/rfc822-headers",
  "message/global-headers",
]);
const DRAWN_OR_RUN = /<(svg|script|style|object)\b[^]*?(?:<\/\1[\s>]|$)/gi;
const META_CHARSET = /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?([\w-]{1,40})/i;

/**
 * Keeps a leaf that is text, and of any other only what may be said of it: by what it declares, by its first bytes, and by what stands in it.
 * Text keeps its bytes where they are its content and nothing had to be cut; otherwise it is written anew, as UTF-8. DESIGN section 5, rule 1.
 */
export function openLeaf(part: MailPart, body: Buffer, ledger: ReadingLedger): KeptPart {
  const content = decodeTransfer(body, part.encoding);
  if (!TEXTS.has(part.type)) return takeOut(part, content, ledger);
  const format = shownFormat(content) ?? formatBelow(content);
  if (format !== null) return takeOut(part, content, ledger, format);
  const source = decoded(part, content, ledger);
  if (looksBinary(source)) return takeOut(part, content, ledger, null);

  const cleaned = cutMedia(withinLimit(cutDataUris(withoutDrawings(part, source)), ledger));
  const shown = asShown(part, cleaned);
  part.text = shown === cleaned ? cleaned : cutMedia(shown);
  // What spells a file only once its tags or folds are gone cannot be kept with them.
  const isHidden = part.text !== shown;
  if (cleaned === source && !isHidden && travelsAsItIs(part.encoding) && isCleanAsBytes(body, cleaned)) return { head: keptHeaders(part.headers), body };
  const isRewritten = isHidden || part.isFlowed;
  const type = isRewritten ? "text/plain" : part.type;
  return {
    head: keptHeaders(part.headers, { "content-type": `${type}; charset=utf-8`, "content-transfer-encoding": "8bit" }),
    body: Buffer.from(isRewritten ? part.text : cleaned, "utf8"),
  };
}

/** Leaves one line in place of a part, as text that belongs to no body, and lists it. */
export function takeOut(part: MailPart, content: Buffer, ledger: ReadingLedger, shownType?: string | null): KeptPart {
  const attachment = describePart(part, content, shownType);
  ledger.attachments.push(attachment);
  const head = keptHeaders(part.headers, {
    "content-type": "text/plain; charset=utf-8",
    "content-transfer-encoding": "7bit",
    "content-disposition": "attachment",
  });
  return { head, body: Buffer.from(placeholder(attachment), "latin1") };
}

/** Whether its bytes hold no more than the text read from them: another charset could read another text. */
function isCleanAsBytes(body: Buffer, text: string): boolean {
  const plain = body.toString("latin1");
  return plain === text || cutMedia(plain) === plain;
}

function decoded(part: MailPart, content: Buffer, ledger: ReadingLedger): string {
  const named = part.charset ?? (part.type === "text/html" ? META_CHARSET.exec(content.toString("latin1", 0, 4_096))?.[1] : undefined);
  const { text, isKnown } = decodeCharset(content, named ?? null);
  if (!isKnown) ledger.faults.add("unknown_charset");
  return text;
}

function asShown(part: MailPart, text: string): string {
  if (part.type === "text/html") return htmlAsText(text);
  return part.isFlowed ? unfoldFlowed(text, part.dropsFlowSpace) : text;
}

/** Pictures that are drawn rather than loaded are pictures too; scripts and styles say nothing. */
function withoutDrawings(part: MailPart, source: string): string {
  return part.type === "text/html" ? source.replace(DRAWN_OR_RUN, "") : source;
}

function withinLimit(text: string, ledger: ReadingLedger): string {
  const most = ledger.textLeft;
  ledger.textLeft = Math.max(0, most - text.length);
  if (text.length <= most) return text;
  ledger.faults.add("text_cut");
  return text.slice(0, most).toWellFormed();
}
