import { phrasePattern } from "./phrase-pattern";

const QUOTED_LINE = /^[ \t]*>/u;
const RULED_OFF = /^[ \t]*[-_*=]{2,}[^\p{L}\n]{0,20}\p{L}[\p{L} ’'/,:.-]{3,80}[-_*=]{2,}[ \t]*$/u;
const RULE = /^[ \t]*_{10,}[ \t]*$/u;

const ORIGINAL = phrasePattern(
  ...["original (?:message|mail|e-?mail|report|notice)", "forwarded message", "your (?:message|report|e-?mail|notice)", "begin forwarded message"],
  ...["message (?:d'origine|initial|transféré)", "courriel d'origine", "votre (?:message|signalement|courriel)", "début du message"],
  ...["ursprüngliche (?:nachricht|mail)", "originalnachricht", "weitergeleitete nachricht", "ihre (?:nachricht|meldung)"],
  ...["mensaje (?:original|reenviado)", "su (?:mensaje|notificación|denuncia)", "messaggio (?:originale|inoltrato)", "(?:suo|tuo) messaggio"],
);

/** "On Tuesday Camille wrote:" in five languages. It may run over two lines; programs write the address in the middle. */
const SOMEBODY_WROTE = phrasePattern(
  "on\\b.{4,200}\\bwrote ?:",
  "le\\b.{4,200}\\ba écrit ?:",
  "(?:am|den)\\b.{4,200}\\bschrieb(?:en)?\\b.{0,100}:",
  "el\\b.{4,200}\\bescribió ?:",
  "(?:il|in data)\\b.{4,200}\\bha scritto ?:",
  "\\d.{4,200}\\b(?:wrote|a écrit|schrieb|escribió|ha scritto) ?:",
);
const FROM_LINE = /^(?:from|de|von|da)\s?:\s?\S/u;
const HEADER_LINE = /^(?:sent|date|to|cc|subject|envoye|a|objet|gesendet|datum|an|betreff|enviado(?: el)?|fecha|para|asunto|inviato|data|oggetto)\s?:/u;
/** The heading under which forms give our own words back to us. */
const COPY = phrasePattern(
  "(?:(?:here is )?(?:a )?copy of )?(?:your|the) (?:original )?(?:message|report|notice|request|text|description)(?: (?:as received|text|reads?|was))? ?:",
  "you (?:wrote|told us|sent us|said) ?:",
  "(?:(?:rappel|copie|texte) de )?(?:votre|vos) (?:message|signalement|notification|demande|texte)s?(?: initial)? ?:",
  "vous (?:nous )?(?:avez écrit|écriviez) ?:",
  "(?:(?:kopie|text|wortlaut) )?(?:ihre[rs]?|deine[rs]?) (?:nachricht|meldung|anfrage|mitteilung)(?: im wortlaut)? ?:",
  "sie schrieben(?: uns)? ?:",
  "(?:(?:copia|texto) de )?(?:su|tu) (?:mensaje|notificación|denuncia|solicitud|reporte|aviso) ?:",
  "(?:(?:copia|testo) del(?:la)? )?(?:(?:il|la) )?(?:suo|sua|tuo|tua) (?:messaggio|segnalazione|richiesta) ?:",
);
const LONGEST_INTRODUCTION = 300;

function plain(line: string): string {
  return line.slice(0, LONGEST_INTRODUCTION).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function isWhole(pattern: RegExp, line: string): boolean {
  const found = pattern.exec(line);
  return found !== null && found.index === 0 && found[0].length === line.length;
}

/** Whether a quotation begins at this line: a mail program's introduction, a block of headers, or a ruled off heading. */
function beginsQuotation(lines: readonly string[], at: number): boolean {
  const raw = lines[at] ?? "";
  const line = plain(raw);
  if (line === "") return false;
  if (RULED_OFF.test(raw.slice(0, LONGEST_INTRODUCTION)) && ORIGINAL.test(line)) return true;
  if (/^[-_*=]{3,}/u.test(line) && ORIGINAL.test(line)) return true;
  const next = plain(lines[at + 1] ?? "");
  if (FROM_LINE.test(line) && [next, plain(lines[at + 2] ?? "")].some((after) => HEADER_LINE.test(after))) return true;
  if (RULE.test(raw) && FROM_LINE.test(next)) return true;
  if (isWhole(COPY, line)) return true;
  return isWhole(SOMEBODY_WROTE, line) || (!line.endsWith(":") && next.endsWith(":") && isWhole(SOMEBODY_WROTE, `${line} ${next}`));
}

/**
 * The lines that the writer of a mail wrote: without those marked as quoted, and without all that follows the place where a mail
 * program begins to quote. Our own notice asks for a removal, and must not pass for one.
 */
export function withoutQuotedMail(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((_line, at) => beginsQuotation(lines, at));
  const own = end === -1 ? lines : lines.slice(0, end);
  return own.filter((line) => !QUOTED_LINE.test(line)).join("\n");
}
