import type { Classification, GuessReason } from "./classification";
import { findingsIn } from "./findings";
import { isAnswer } from "./kind";
import { NO_SIGNS, type MailSigns } from "./mail-signs";
import { isAbsenceNote } from "./out-of-office";
import { ownWords } from "./plain-wording";
import { readSentences } from "./read-sentences";
import { isSignedByAPerson } from "./signature";
import { weighAnswer, type Reading } from "./weigh-answer";
import { weighReceipt } from "./weigh-receipt";

/** A reading that is no longer trusted, with the reasons why. */
function lowered(reading: Reading, ...why: readonly GuessReason[]): Reading {
  return why.length === 0 ? reading : { ...reading, confidence: "low", reasons: [...reading.reasons, ...why] };
}

/** What the mail itself says against an answer's being one: that it is not from the platform. */
function mistrust(signs: MailSigns): GuessReason[] {
  return signs.isFromPlatform === false ? ["sender_unknown"] : [];
}

/**
 * Guesses what a platform's response amounts to, from its wording in five languages and from what its mail says of itself. Whatever is
 * doubtful counts as no answer, since an answer taken for a receipt costs a correction while a receipt taken for an answer hides a
 * silence: a removal counts only when stated in the past, without condition, of the thing reported; below a high confidence an answer
 * counts as the receipt it most resembles, and `looksLike` keeps the suspicion. LAW case 19, DESIGN section 4.
 */
export function classifyResponse(text: string, signs: MailSigns = NO_SIGNS): Classification {
  const own = ownWords(text);
  const sentences = readSentences(own);
  const found = findingsIn(sentences);
  const answer = weighAnswer(found);
  if (isAbsenceNote(sentences, signs) && found.removals.length === 0) {
    return { kind: "other", certain: false, looksLike: "other", confidence: "high", reasons: ["out_of_office"] };
  }
  const receipt = weighReceipt(found, signs, isSignedByAPerson(own));
  if (answer === null) return { ...receipt, certain: false, looksLike: receipt.kind };

  const reading = isAnswer(answer.kind) ? lowered(answer, ...mistrust(signs)) : answer;
  if (reading.confidence === "high") return { ...reading, certain: false, looksLike: reading.kind };
  return { kind: receipt.kind, certain: false, looksLike: reading.kind, confidence: "low", reasons: [...reading.reasons, ...receipt.reasons] };
}
