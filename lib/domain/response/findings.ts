import type { Said } from "./read-sentences";
import { standingOf, standingOfPast } from "./standing";
import type { DecisionWording, ElsewhereWording, ReceiptWording, RequestWording } from "./wording/wording";

/** What the sentences of a response say, taken together. */
export interface Findings {
  readonly removals: readonly Said[];
  /** Acts that may have been done: said too shortly, or where the usual course of things is told. */
  readonly perhaps: readonly Said[];
  readonly limits: readonly Said[];
  readonly refusals: readonly Said[];
  readonly questions: readonly Said[];
  readonly needs: readonly Said[];
  readonly lacks: readonly Said[];
  readonly asks: readonly Said[];
  readonly isGoneByItself: boolean;
  readonly isEverywhere: boolean;
  readonly isInPart: boolean;
  readonly isConditional: boolean;
  readonly isLecture: boolean;
  readonly receipt: Readonly<Record<keyof ReceiptWording, boolean>>;
  readonly elsewhere: Readonly<Record<keyof ElsewhereWording, boolean>>;
}

function saysPast(said: Said, pattern: keyof DecisionWording): boolean {
  return standingOfPast(said.text, said.wording.decision[pattern], said.wording.doubts) === "stated";
}

function isAct(said: Said, pattern: "removed" | "perhapsRemoved" | "limited"): boolean {
  const { notTheThing, goneByItself } = said.wording.decision;
  return saysPast(said, pattern) && !notTheThing.test(said.text) && !goneByItself.test(said.text);
}

function isRefusal({ text, wording }: Said): boolean {
  return standingOf(text, wording.decision.refused, wording.doubts) === "stated" && !wording.decision.notTheThing.test(text);
}

function says(said: Said, part: "request", pattern: keyof RequestWording): boolean {
  return standingOf(said.text, said.wording[part][pattern], said.wording.doubts) === "stated";
}

function isQuestion({ text, wording }: Said): boolean {
  return text.endsWith("?") && wording.request.question.test(text) && !wording.elsewhere.housekeeping.test(text) && !wording.lecture.test(text);
}

/** A turn elsewhere that hangs on an "if" ("in danger, call the police") is advice. */
function turnsElsewhere(said: Said, pattern: "passedOn" | "notOurs"): boolean {
  return standingOf(said.text, said.wording.elsewhere[pattern], said.wording.doubts) === "stated";
}

const isCertain = (said: Said): boolean => !said.isFramed || said.isAnchored;

function receiptSigns(all: readonly Said[]): Findings["receipt"] {
  const some = (pattern: keyof ReceiptWording) => all.some(({ text, wording }) => wording.receipt[pattern].test(text));
  return {
    automatic: some("automatic"),
    received: some("received"),
    thanked: some("thanked"),
    pending: some("pending"),
    promised: some("promised"),
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
    limits: all.filter((said) => isAct(said, "limited")).filter(isCertain),
    refusals: all.filter(isRefusal),
    questions: all.filter(isQuestion),
    needs: all.filter((said) => says(said, "request", "need")),
    lacks: all.filter((said) => says(said, "request", "lacking")),
    asks: all.filter((said) => says(said, "request", "ask")),
    isGoneByItself: all.some(({ text, wording }) => wording.decision.goneByItself.test(text)),
    isEverywhere: [...removals, ...perhaps].some(({ text, wording }) => wording.decision.everywhere.test(text)),
    isInPart: removals.length > 0 ? removals.every(inPart) : perhaps.length > 0 && perhaps.every(inPart),
    isConditional: all.some((said) => said.isConditional),
    isLecture: all.some(({ text, wording }) => wording.lecture.test(text)),
    receipt: receiptSigns(all),
    elsewhere: elsewhereSigns(all),
  };
}
