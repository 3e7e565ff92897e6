import { hasMachineHeader, NO_SIGNS, saysAutoSubmitted, type MailSigns } from "./mail-signs";
import { phrasePattern } from "./phrase-pattern";
import { ownWords, plainCharacters } from "./plain-wording";
import { readSentences, type Said } from "./read-sentences";

const SUBJECT = phrasePattern(
  ...["out of (?:the )?office", "ooo", "on (?:annual )?(?:leave|vacation|holidays?)", "away from (?:my|the) (?:desk|office)", "vacation reply"],
  ...["absence du bureau", "absen(?:t|te|ce)(?: du bureau)?", "en (?:congés?|vacances)", "hors du bureau"],
  ...["abwesenheit\\w*", "abwesend", "nicht im (?:büro|haus)", "außer haus", "(?:im )?urlaub"],
  ...["fuera de la oficina", "ausen(?:te|cia)", "(?:de|en) vacaciones"],
  ...["fuori (?:ufficio|sede)", "assen(?:te|za)", "in ferie"],
);

/**
 * Whether the words are an absence note, in any of the five languages: somebody is away, and no one says that ours is being handled.
 * A machine must have sent it, or its subject say so, or nothing in it acknowledge ours.
 */
export function isAbsenceNote(sentences: readonly Said[], signs: MailSigns): boolean {
  if (signs.subject !== null && SUBJECT.test(plainCharacters(signs.subject))) return true;
  if (!sentences.some(({ text, wording }) => wording.elsewhere.absent.test(text))) return false;
  if (saysAutoSubmitted(signs) || hasMachineHeader(signs)) return true;
  return !sentences.some(({ text, wording }) => wording.receipt.received.test(text) || wording.receipt.pending.test(text));
}

/** The same for a text as it came. */
export function isOutOfOffice(text: string, signs: MailSigns = NO_SIGNS): boolean {
  return isAbsenceNote(readSentences(ownWords(text)), signs);
}
