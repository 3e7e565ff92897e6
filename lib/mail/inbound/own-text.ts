import "server-only";
import type { MailPart } from "./mail-part";

/**
 * What a mail says of its own: of the same thing said twice the plain text, else the HTML; of parts that follow one another each. Mails
 * inside it and what servers report are no part of it.
 */
export function ownText(part: MailPart): string {
  if (part.children.length === 0) return isSaid(part) ? (part.text ?? "") : "";
  const texts = part.children.map((child) => ({ child, text: ownText(child) })).filter(({ text }) => text.trim() !== "");
  if (part.type !== "multipart/alternative") return texts.map(({ text }) => text.trimEnd()).join("\n\n");
  return (texts.find(({ child }) => child.type === "text/plain") ?? texts.at(-1))?.text ?? "";
}

function isSaid(part: MailPart): boolean {
  return part.type === "text/plain" || part.type === "text/html" || part.type.startsWith("multipart/");
}
