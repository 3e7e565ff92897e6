import type { GuessReason } from "./classification";
import type { Findings } from "./findings";
import { hasMachineHeader, saysAutoSubmitted, type MailSigns } from "./mail-signs";
import type { Reading } from "./weigh-answer";

/** Whether a machine sent it, by its headers and by its own words. */
function machineReasons(found: Findings, signs: MailSigns): GuessReason[] {
  const reasons: GuessReason[] = [];
  if (saysAutoSubmitted(signs)) reasons.push("auto_submitted_header");
  if (hasMachineHeader(signs)) reasons.push("machine_header");
  if (found.receipt.automatic) reasons.push("machine_wording");
  return reasons;
}

function isReceipt({ receipt, elsewhere }: Findings): boolean {
  return receipt.received || receipt.pending || receipt.thanked || receipt.promised || elsewhere.passedInside;
}

/** Nothing in it says what it is: it is taken for the receipt that its sender would write, and looked at. */
function unrecognised({ receipt }: Findings, machine: readonly GuessReason[]): Reading {
  const reasons: GuessReason[] = [...machine, "nothing_recognised"];
  // A header of mailing lists alone is that of news too.
  if (machine.some((reason) => reason !== "machine_header")) return { kind: "automatic_receipt", confidence: "low", reasons };
  return receipt.person && machine.length === 0 ? { kind: "human_receipt", confidence: "low", reasons } : { kind: "other", confidence: "low", reasons };
}

/**
 * What a text is that answers nothing: a receipt by a machine or by a person, or something else. It is a receipt where it says that
 * ours arrived or what is to come of it; a ticket's closing, a survey or good wishes beside no such word are something else.
 */
export function weighReceipt(found: Findings, signs: MailSigns, isSigned: boolean): Reading {
  const machine = machineReasons(found, signs);
  const { received, pending, promised } = found.receipt;
  const { housekeeping, survey, chatter } = found.elsewhere;
  if (found.isGoneByItself && !received) return { kind: "other", confidence: "high", reasons: ["housekeeping"] };
  if ((housekeeping || survey) && !received) return { kind: "other", confidence: "high", reasons: ["housekeeping"] };
  if (chatter && !received && !pending) return { kind: "other", confidence: "high", reasons: ["housekeeping"] };

  const isMachine = machine.length > 0;
  if (!isReceipt(found)) return unrecognised(found, machine);
  const reasons: GuessReason[] = [...machine];
  if (received || pending || found.receipt.thanked) reasons.push("acknowledges");
  if (promised) reasons.push("conditional_promise");
  if (isMachine || !(found.receipt.person || isSigned)) return { kind: "automatic_receipt", confidence: "high", reasons };
  return { kind: "human_receipt", confidence: "high", reasons: [...reasons, "first_person"] };
}
