import type { Doubts } from "./wording/wording";

/** How a sentence stands to what it says: not at all, under a doubt that undoes it, or plainly. */
export type Standing = "unsaid" | "doubted" | "stated";

const MOST_PLACES = 4;
/** How far behind a statement the words may stand that make it a rule: "we will not act on reports that are incomplete". */
const REACH_OF_A_RULE = 40;
const EVERYWHERE = new WeakMap<RegExp, RegExp>();

/** The same pattern, found again and again; made once, since patterns are large. */
function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, "gu");
  EVERYWHERE.set(pattern, made);
  return made;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(sentence: string, pattern: RegExp): Place[] {
  const places: Place[] = [];
  for (const match of sentence.matchAll(everywhere(pattern))) {
    places.push({ from: match.index, to: match.index + match[0].length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Where the last clause begins that reaches a place, so that no "not" of a clause before it does. */
function clauseBegin(sentence: string, doubts: Doubts, { to }: Place): number {
  let begin = 0;
  for (const match of sentence.matchAll(doubts.newClause)) {
    const end = match.index + match[0].length;
    if (end >= to) break;
    begin = end;
  }
  return begin;
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}

/**
 * Whether a condition holds the place: one before it in the sentence, be it courtesy ("if you believe that we removed it"), or
 * one after it that is more than courtesy ("we removed it, if it broke our rules"; but "we removed it; write if you have questions").
 */
function isUnderCondition(sentence: string, doubts: Doubts, { from, to }: Place): boolean {
  const free = blanked(sentence, doubts.noCondition);
  const isInside = free[from] !== sentence[from];
  if (isInside || doubts.condition.test(free.slice(0, to))) return true;
  return doubts.condition.test(free.slice(to));
}

function isDoubted(sentence: string, doubts: Doubts, place: Place, isOfThePast: boolean): boolean {
  if (isUnderCondition(sentence, doubts, place)) return true;
  const upTo = sentence.slice(0, place.to);
  if (doubts.hearsay.test(upTo) || doubts.rule.test(sentence.slice(0, place.to + REACH_OF_A_RULE))) return true;
  const begin = clauseBegin(sentence, doubts, place);
  const clause = sentence.slice(begin, place.to);
  if (!isOfThePast) return doubts.possible.test(clause);
  return doubts.uncertain.test(clause) || doubts.negation.test(sentence.slice(begin, place.from)) || doubts.habit.test(sentence);
}

/** How a decision stands that may speak of what is to come and say "not", as a refusal does. A question states nothing. */
export function standingOf(sentence: string, pattern: RegExp, doubts: Doubts): Standing {
  return standing(sentence, pattern, doubts, false);
}

/** How an act stands that must be past and done: no "may", no "not", no habit of the house. */
export function standingOfPast(sentence: string, pattern: RegExp, doubts: Doubts): Standing {
  return standing(sentence, pattern, doubts, true);
}

function standing(sentence: string, pattern: RegExp, doubts: Doubts, isOfThePast: boolean): Standing {
  const places = placesOf(sentence, pattern);
  if (places.length === 0) return "unsaid";
  if (sentence.endsWith("?")) return "doubted";
  return places.every((place) => isDoubted(sentence, doubts, place, isOfThePast)) ? "doubted" : "stated";
}

/** Whether a sentence is conditional on anything but the reader's convenience. */
export function isConditional(sentence: string, doubts: Doubts): boolean {
  return doubts.condition.test(blanked(sentence, doubts.noCondition));
}
