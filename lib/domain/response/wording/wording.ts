/** Words that take from a statement what makes it a fact about this report. */
export interface Doubts {
  /** What begins a condition: "if", "whether", "in case of". It reaches over all that follows in its sentence. */
  readonly condition: RegExp;
  /** Conditions on nothing but the reader's convenience, and "when" of the past: no condition on what was done. */
  readonly noCondition: RegExp;
  /** May, might, will: before a statement in the same clause they make it none. */
  readonly uncertain: RegExp;
  /** What only may be, so that even a refusal is none: "may take no action", "or do nothing". */
  readonly possible: RegExp;
  readonly negation: RegExp;
  /** Figures and habits of the service, not an act on this report. */
  readonly habit: RegExp;
  /** Somebody else's words given back: "you told us that it was removed". */
  readonly hearsay: RegExp;
  /** A rule about reports or content in general. */
  readonly rule: RegExp;
  /** Where a clause of its own begins, which no "not" or "may" before it reaches. */
  readonly newClause: RegExp;
}

/** What a receipt says, and how one tells a machine from a person. */
export interface ReceiptWording {
  /** The text says of itself that a machine sent it. */
  readonly automatic: RegExp;
  /** Ours arrived, was registered, has a number. */
  readonly received: RegExp;
  /** Thanks for a report or a message, or names its number: as receipts do, and answers too. */
  readonly thanked: RegExp;
  /** It will be looked at, is being looked at, somebody will write. */
  readonly pending: RegExp;
  /** An act that is still to come, with or without an "if". */
  readonly promised: RegExp;
  /** A time to come, by which something is to be said. */
  readonly later: RegExp;
  /** Somebody writes in their own person. */
  readonly person: RegExp;
}

/** What was decided. All of it of the past; what is to come is in `ReceiptWording.promised`. */
export interface DecisionWording {
  readonly removed: RegExp;
  /** The same where only a text that says nothing else may be believed: "is gone", "removed". */
  readonly perhapsRemoved: RegExp;
  /** Less than a removal: seen by fewer, in one country, behind a warning. */
  readonly limited: RegExp;
  /** A warning to somebody: an act in part where it is all, and nothing beside a removal. */
  readonly warned: RegExp;
  /** An act on some of it: "two of the five", "the first one". */
  readonly inPart: RegExp;
  /** An act on all of it, wherever: undoes `inPart` and `limited`. */
  readonly everywhere: RegExp;
  /** A ticket that was closed, what was stripped from our own mail: not the reported thing. */
  readonly notTheThing: RegExp;
  /** A ticket that stays open, a team that stays available: no refusal, though the words are the same. */
  readonly notTheStay: RegExp;
  /** It went without the platform: deleted by its author, gone before anyone looked. */
  readonly goneByItself: RegExp;
  readonly refused: RegExp;
  /** A "not" near an act, a breach or a fault, or the words of those who leave a thing be: believed only of a text that says nothing else. */
  readonly perhapsRefused: RegExp;
  /** The thing keeps to the rules: a refusal where nothing denies it. */
  readonly complies: RegExp;
  /** The words of a decision on this very report: "we reviewed", "that you reported". */
  readonly anchor: RegExp;
}

export interface RequestWording {
  /** Puts a question about the report; only where the sentence ends in a question mark. */
  readonly question: RegExp;
  /** States that something is needed, and what for. */
  readonly need: RegExp;
  /** States that something is missing, or could not be found. */
  readonly lacking: RegExp;
  /** Asks for something by rote, as receipts do too. */
  readonly ask: RegExp;
  /** Asks whether we want something, or for what any reply should carry: nothing that they wait for. */
  readonly offer: RegExp;
}

export interface ElsewhereWording {
  /** Passed to another body, or we are told to turn to one. */
  readonly passedOn: RegExp;
  /** They are not the ones to ask, or somebody else will answer. */
  readonly notOurs: RegExp;
  /** Passed on inside the house: a receipt's boilerplate, and a transfer only where nothing else is said. */
  readonly passedInside: RegExp;
  readonly absent: RegExp;
  /** About the ticket, not about the report: closed, merged, undeliverable. */
  readonly housekeeping: RegExp;
  /** Asks what we think of the service. */
  readonly survey: RegExp;
  /** News, good wishes and thanks for thanks. */
  readonly chatter: RegExp;
}

export interface RedressWording {
  readonly ways: RegExp;
  readonly denied: RegExp;
  /** A "not" that belongs to the reader: "if you do not agree, you may appeal". */
  readonly disagreement: RegExp;
}

/** All that is to be known of a language. The logic knows none. */
export interface Wording {
  /** Its commonest words, by which it is told from the others. */
  readonly marks: RegExp;
  readonly doubts: Doubts;
  readonly receipt: ReceiptWording;
  readonly decision: DecisionWording;
  readonly request: RequestWording;
  readonly elsewhere: ElsewhereWording;
  readonly redress: RedressWording;
  /** A heading under which the usual course of things is told, not what happened to this report. */
  readonly lecture: RegExp;
}
