import "server-only";
import { Headers, type MimeNode } from "@zone-eu/mailsplit";
import type { MailPart } from "./mail-part";
import type { MailPiece } from "./split-mail";

/** A part with its bytes as they travelled: of several parts, what stands between and around them. */
export interface Assembled {
  readonly kind: "part";
  readonly part: MailPart;
  readonly node: MimeNode;
  readonly body: Buffer;
}

interface Boundary {
  readonly kind: "boundary";
  readonly boundary: string;
  readonly isLast: boolean;
}

export interface AssembledMail {
  readonly root: MailPart;
  /** In the order in which the mail is written. */
  readonly sequence: readonly (Assembled | Boundary)[];
}

const TYPE = /^[^/\s]+\/[^/\s]+$/;

/**
 * Makes the tree of parts out of the pieces of a mail, and the order to write it in. What stands before the first part of several and after
 * the last is shown by no mail program, and is not kept.
 */
export function assemble(pieces: readonly MailPiece[]): AssembledMail {
  const parts = new Map<MimeNode, MailPart>();
  const chunks = new Map<MimeNode, Buffer[]>();
  const boundaries = new Set<string>();
  const order: (MimeNode | Boundary)[] = [];
  for (const piece of pieces) {
    if (piece.type === "node") {
      const part = partOf(piece);
      parts.set(piece, part);
      if (piece.parentNode !== false) parts.get(piece.parentNode)?.children.push(part);
      if (piece._boundary !== false) boundaries.add(piece._boundary.toString("latin1"));
      order.push(piece);
    } else {
      if (piece.type === "data") order.push(...boundariesIn(piece.value, boundaries));
      // A boundary belongs to the part that it begins, whose headers are not read yet.
      if (!parts.has(piece.node)) continue;
      const known = chunks.get(piece.node);
      if (known === undefined) chunks.set(piece.node, [piece.value]);
      else known.push(piece.value);
    }
  }
  const sequence = order.map((step) => {
    if ("kind" in step) return step;
    return { kind: "part" as const, part: parts.get(step) ?? partOf(step), node: step, body: Buffer.concat(chunks.get(step) ?? []) };
  });
  const [first] = sequence.flatMap((step) => (step.kind === "part" ? [step.part] : []));
  return { root: first ?? nothing(), sequence };
}

/** A mail of no bytes at all. */
function nothing(): MailPart {
  const headers = new Headers([]);
  return { headers, type: "text/plain", encoding: "", charset: null, name: null, isFlowed: false, dropsFlowSpace: false, children: [], text: null, message: null };
}

function partOf(node: MimeNode): MailPart {
  const type = node.contentType === false ? "" : node.contentType;
  return {
    headers: node.headers === false ? new Headers([]) : node.headers,
    type: TYPE.test(type) ? type : "text/plain",
    encoding: node.encoding === false ? "" : node.encoding,
    charset: node.charset === false ? null : node.charset,
    name: node.filename === false ? null : node.filename,
    isFlowed: node.flowed,
    dropsFlowSpace: node.delSp,
    children: [],
    text: null,
    message: null,
  };
}

function boundariesIn(data: Buffer, known: ReadonlySet<string>): Boundary[] {
  if (!data.includes("--")) return [];
  const names = data.toString("latin1").split("\n").filter((line) => line.startsWith("--")).map((line) => line.slice(2).trimEnd());
  return names.flatMap((name): Boundary[] => {
    if (known.has(name)) return [{ kind: "boundary", boundary: name, isLast: false }];
    const isLast = name.endsWith("--") && known.has(name.slice(0, -2));
    return isLast ? [{ kind: "boundary", boundary: name.slice(0, -2), isLast }] : [];
  });
}
