import type { Said } from "./read-sentences";
import { standingOf, standingOfPast } from "./standing";
import type { DecisionWording, ElsewhereWording, ReceiptWording } from "./wording/wording";

/** What the sentences of a response say, taken together. */
export interface Findings {
  readonly removals: readonly Said[];
  /** Acts that may have been done: said too shortly, or where the usual course of things is told. */
  readonly perhaps: readonly Said[];
  readonly limits: readonly Said[];
  readonly refusals: readonly Said[];
  readonly perhapsRefusals: readonly Said[];
  readonly questions: readonly Said[];
  /** Asks anything at all that is no survey. */
  readonly isAsking: boolean;
  readonly needs: readonly Said[];
  readonly lacks: readonly Said[];
  readonly asks: readonly Said[];
  /** Asks for something, even under an "if". */
  readonly isAskedAtAll: boolean;
  readonly isGoneByItself: boolean;
  readonly isEverywhere: boolean;
  readonly isInPart: boolean;
  readonly isConditional: boolean;
  /** Something is promised in another sentence than those which may state an act. */
  readonly isPromisedElsewhere: boolean;
  readonly isLecture: boolean;
  readonly receipt: Readonly<Record<keyof ReceiptWording, boolean>>;
  readonly elsewhere: Readonly<Record<keyof ElsewhereWording, boolean>>;
}

function saysPast(said: Said, pattern: keyof DecisionWording): boolean {
  return standingOfPast(said.text, said.wording.decision[pattern], said.wording.doubts) === "stated";
}

function isAct(said: Said, pattern: "removed" | "perhapsRemoved" | "limited" | "warned"): boolean {
  const { notTheThing, goneByItself } = said.wording.decision;
  return saysPast(said, pattern) && !notTheThing.test(said.text) && !goneByItself.test(said.text);
}

function states(said: Said, pattern: "refused" | "perhapsRefused"): boolean {
  return standingOf(said.text, said.wording.decision[pattern], said.wording.doubts) === "stated";
}

function isRefusal(said: Said): boolean {
  const { text, wording } = said;
  const isRefused = states(said, "refused") || saysPast(said, "complies");
  return isRefused && !wording.decision.notTheStay.test(text);
}

/** Surveys ask too, and forms offer to take more. */
function isByTheWay({ text, wording }: Said): boolean {
  const { housekeeping, survey, chatter } = wording.elsewhere;
  return housekeeping.test(text) || survey.test(text) || chatter.test(text) || wording.lecture.test(text) || wording.request.offer.test(text);
}

function requests(said: Said, pattern: "need" | "lacking" | "ask"): boolean {
  return standingOf(said.text, said.wording.request[pattern], said.wording.doubts) === "stated" && !isByTheWay(said);
}

function isQuestion(said: Said): boolean {
  return said.text.endsWith("?") && said.wording.request.question.test(said.text) && !isByTheWay(said);
}

/** A turn elsewhere that hangs on an "if" ("in danger, call the police") is advice. */
function turnsElsewhere(said: Said, pattern: "passedOn" | "notOurs"): boolean {
  return standingOf(said.text, said.wording.elsewhere[pattern], said.wording.doubts) === "stated";
}

/** Whether it is gone is asked of nobody who reported it: that is our own question, given back. */
function asksOfTheThing({ text, wording }: Said): boolean {
  return wording.decision.removed.test(text) || wording.decision.perhapsRemoved.test(text);
}

const isCertain = (said: Said): boolean => !said.isFramed || said.isAnchored;

function receiptSigns(all: readonly Said[]): Findings["receipt"] {
  const some = (pattern: keyof ReceiptWording) => all.some(({ text, wording }) => wording.receipt[pattern].test(text));
  return {
    automatic: some("automatic"),
    // "Closed, as no reply was received" says nothing of ours.
    received: all.some(({ text, wording }) => wording.receipt.received.test(text) && !wording.elsewhere.housekeeping.test(text)),
    thanked: some("thanked"),
    pending: some("pending"),
    promised: some("promised"),
    later: some("later"),
    person: some("person"),
  };
}

function elsewhereSigns(all: readonly Said[]): Findings["elsewhere"] {
  const some = (pattern: keyof ElsewhereWording) => all.some(({ text, wording }) => wording.elsewhere[pattern].test(text));
  return {
    passedOn: all.some((said) => turnsElsewhere(said, "passedOn")),
    notOurs: all.some((said) => turnsElsewhere(said, "notOurs")),
    passedInside: some("passedInside"),
    absent: some("absent"),
    housekeeping: some("housekeeping"),
    survey: some("survey"),
    chatter: some("chatter"),
  };
}

function inPart(said: Said): boolean {
  return said.wording.decision.inPart.test(said.text);
}

/** Reads out of every sentence what it says, each under its own doubts. */
export function findingsIn(all: readonly Said[]): Findings {
  const acts = all.filter((said) => isAct(said, "removed"));
  const removals = acts.filter(isCertain);
  const perhaps = all.filter((said) => isAct(said, "perhapsRemoved") || (acts.includes(said) && !isCertain(said)));
  return {
    removals,
    perhaps,
    limits: all.filter((said) => isAct(said, "limited") || (acts.length === 0 && isAct(said, "warned"))).filter(isCertain),
    refusals: all.filter(isRefusal),
    perhapsRefusals: all.filter((said) => states(said, "perhapsRefused") && !said.wording.decision.notTheStay.test(said.text)),
    questions: all.some(({ text, wording }) => wording.elsewhere.survey.test(text)) ? [] : all.filter(isQuestion),
    isAsking: all.some((said) => said.text.endsWith("?") && !isByTheWay(said) && !asksOfTheThing(said)),
    needs: all.filter((said) => requests(said, "need")),
    lacks: all.filter((said) => requests(said, "lacking")),
    // What is asked for "if you have any" is no more than taken.
    asks: all.filter((said) => requests(said, "ask") && !said.wording.doubts.condition.test(said.text)),
    isAskedAtAll: all.some((said) => said.wording.request.ask.test(said.text) && !isByTheWay(said)),
    isGoneByItself: all.some(({ text, wording }) => wording.decision.goneByItself.test(text)),
    isEverywhere: [...removals, ...perhaps].some(({ text, wording }) => wording.decision.everywhere.test(text)),
    isInPart: removals.length > 0 ? removals.every(inPart) : perhaps.length > 0 && perhaps.every(inPart),
    isConditional: all.some((said) => said.isConditional),
    isPromisedElsewhere: all.some((said) => !perhaps.includes(said) && said.wording.receipt.promised.test(said.text)),
    isLecture: all.some(({ text, wording }) => wording.lecture.test(text)),
    receipt: receiptSigns(all),
    elsewhere: elsewhereSigns(all),
  };
}
