import type { Classification } from "../classification";
import { isAnswer, RESPONSE_KINDS, type ResponseKind } from "../kind";

/** One labelled reply with what it was taken for. */
export interface Judged {
  readonly id: string;
  readonly language: string;
  readonly kind: ResponseKind;
  readonly guess: Classification;
}

/** How well one class is told: of those taken for it, how many were; of those that were, how many were taken for it. Null where there were none. */
export interface Telling {
  readonly count: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Score {
  readonly count: number;
  /** By what it counts as: the figure that the silence hangs on. */
  readonly receiptsTakenForAnswers: readonly string[];
  readonly answer: Telling;
  readonly noAnswer: Telling;
  /** Share of the replies whose kind, as it counts, is the labelled one. */
  readonly accuracy: number;
  /** The same by what it looks like, which is what a person is asked to confirm. */
  readonly suspected: number;
  readonly kinds: Readonly<Record<ResponseKind, Telling>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly misses: readonly Judged[];
}

/** Scores what a set of labelled replies was taken for. */
export function scoreOf(judged: readonly Judged[]): Score {
  const isRight = ({ kind, guess }: Judged) => guess.kind === kind;
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  return {
    count: judged.length,
    receiptsTakenForAnswers: judged.filter(({ kind, guess }) => !isAnswer(kind) && isAnswer(guess.kind)).map(({ id }) => id),
    answer: telling(judged, isAnswer),
    noAnswer: telling(judged, (kind) => !isAnswer(kind)),
    accuracy: share(judged, isRight),
    suspected: share(judged, ({ kind, guess }) => guess.looksLike === kind),
    kinds: Object.fromEntries(RESPONSE_KINDS.map((kind) => [kind, telling(judged, (other) => other === kind)])) as Record<ResponseKind, Telling>,
    languages: Object.fromEntries(languages.map((language) => [language, share(judged.filter((one) => one.language === language), isRight)])),
    misses: judged.filter((one) => !isRight(one)),
  };
}

function telling(judged: readonly Judged[], isIn: (kind: ResponseKind) => boolean): Telling {
  const are = judged.filter(({ kind }) => isIn(kind));
  const taken = judged.filter(({ guess }) => isIn(guess.kind));
  const hits = are.filter(({ guess }) => isIn(guess.kind)).length;
  return { count: are.length, precision: ratio(hits, taken.length), recall: ratio(hits, are.length) };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return ratio(all.filter(holds).length, all.length) ?? 0;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
