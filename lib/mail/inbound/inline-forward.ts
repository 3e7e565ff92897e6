import "server-only";
import type { ForwardedMail } from "@/lib/domain/mail/incoming-mail";
import { instantOf, plainAddress } from "./header-values";
import { safeLine } from "./safe-mail-text";

/** What programs write above a mail they hand on, in English, French, German, Spanish and Italian. A reply has other lines. */
const MARK =
  /^[ \t>*]{0,10}(?:[-_=]{2,20}[ \t]{0,5})?(?:Begin forwarded message|Forwarded message|Original message forwarded|Début du message (?:transféré|réexpédié)|Message (?:transféré|réexpédié)|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Weitergeleitete Nachricht|Inicio del mensaje reenviado|Mensaje reenviado|Inizio messaggio inoltrato|Messaggio inoltrato)[ \t\u00a0]{0,5}:?(?:[ \t]{0,5}[-_=]{2,20})?[ \t*]{0,10}$/i;

const FIELDS = {
  from: /^(?:From|De|Von|Da|Expéditeur|Mittente|Absender|Remitente)$/i,
  date: /^(?:Date|Sent|Envoyé|Envoyé le|Gesendet|Datum|Fecha|Enviado|Enviado el|Data|Inviato)$/i,
  subject: /^(?:Subject|Objet|Sujet|Betreff|Asunto|Oggetto)$/i,
  messageId: /^Message-ID$/i,
} as const;

type Field = keyof typeof FIELDS;

const HEADER = /^[ \t>*]{0,10}([\p{L}][\p{L} -]{0,24}?)[ \t\u00a0]{0,5}\*{0,2}[ \t\u00a0]{0,5}:\*{0,2}[ \t\u00a0]{0,10}(.{0,1000})$/u;
const MOST_HEADERS = 20;

/**
 * The mail below a forwarder's line, with what its block of headers says. The line alone is not enough: a block that names a sender must
 * follow, as it does in every program. Dates in words of a language that nobody can be sure to read are left out.
 */
export function inlineForward(text: string): ForwardedMail | null {
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    if (!MARK.test(lines[index] ?? "")) continue;
    const found = readBlock(lines, index + 1);
    if (found !== null) return found;
  }
  return null;
}

function readBlock(lines: readonly string[], after: number): ForwardedMail | null {
  const start = firstWritten(lines, after);
  const fields: Partial<Record<Field, string>> = {};
  let end = start;
  while (end < lines.length && end - start < MOST_HEADERS) {
    const [, name, value] = HEADER.exec(lines[end] ?? "") ?? [];
    if (name === undefined) break;
    const field = fieldOf(name);
    if (field !== null && fields[field] === undefined) fields[field] = (value ?? "").trim();
    end += 1;
  }
  if (fields.from === undefined) return null;
  return {
    from: addressIn(fields.from),
    subject: safeLine(fields.subject ?? "", 998),
    date: instantOf((fields.date ?? "").replace(/\bat\b/, "")),
    messageId: safeLine((fields.messageId ?? "").replace(/[<>\s]/g, ""), 998),
    text: lines.slice(end).join("\n").trim(),
  };
}

function firstWritten(lines: readonly string[], after: number): number {
  let index = after;
  while (index < lines.length && (lines[index] ?? "").replace(/[>\s]/g, "") === "") index += 1;
  return index;
}

function fieldOf(name: string): Field | null {
  const plain = name.trim().normalize("NFC");
  const found = Object.entries(FIELDS).find(([, pattern]) => pattern.test(plain));
  return found === undefined ? null : (found[0] as Field);
}

/** `Name <a@b>`, `a@b`, `Name [mailto:a@b]`, or as HTML leaves it: `Name <a@b [mailto:a@b]>`. */
function addressIn(written: string): string | null {
  return plainAddress(/[^\s<>@"'(),;:[\]]{1,200}@[^\s<>@"'(),;:[\]]{1,253}/.exec(written)?.[0]);
}
