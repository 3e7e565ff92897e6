import type { ReactNode } from "react";
import type { LoggedActor } from "@/lib/domain/case/event";
import type { Arrival } from "@/lib/domain/clock/arrivals";
import type { Edge } from "@/lib/domain/clock/edge";
import type { Deed, Oddity, OddityKind, OddityOf, OddPause } from "@/lib/domain/clock/oddity";
import { spanWords } from "@/lib/i18n/relative-time";
import { isToldLater } from "../case/exchange-entries";
import type { RootWords } from "../case/root-words";
import { Time } from "../ui/time";

type Sentences = { readonly [Kind in OddityKind]: (oddity: OddityOf<Kind>, t: RootWords, now: Date) => ReactNode[] };

/** The facts of each kind, in the order in which they happened. */
const SENTENCES: Sentences = {
  parked: ({ pause, arrivals }, t) => [paused(pause, t), ...arrivals.map((arrival) => arrived(arrival, t)), t("clockReview.facts.unread")],
  pause_overlong: ({ pause, from }, t, now) => [paused(pause, t), longestOver(from, t, now), lifted(pause, t)],
  paused_at_edge: ({ pause, edge }, t) => [paused(pause, t), deadline(edge, t), lifted(pause, t)],
  closed_at_edge: ({ closed, outcome, edge, reopened, cause }, t) => [
    t.rich("clockReview.facts.closed", { ...done(closed, t), outcome: t(`case.outcomes.${outcome}`) }),
    deadline(edge, t),
    t.rich("clockReview.facts.reopened", { ...done(reopened, t), cause: t(`case.reopenCauses.${cause}`) }),
  ],
  reclassified_at_edge: ({ receivedAt, taken, takenFor, edge, corrected, correctedTo }, t) => [
    t.rich("clockReview.facts.taken", { when: time(receivedAt), kind: t(`response.kinds.${takenFor}`), taken: time(taken.at), by: who(taken.by, t) }),
    deadline(edge, t),
    t.rich("clockReview.facts.corrected", { ...done(corrected, t), kind: t(`response.kinds.${correctedTo}`) }),
  ],
  claim_at_edge: ({ claimant, claim, claimedAt, logged, edge, checked }, t) => [
    t.rich("clockReview.facts.claimed", { claimant, claim: t(`takedown.claims.${claim}`), when: time(claimedAt), told: time(logged.at), by: who(logged.by, t) }),
    deadline(edge, t),
    t.rich("clockReview.facts.stillUp", done(checked, t)),
  ],
};

/** What is odd, as the sentences that a manager reads: what happened, when, and by whose hand. */
export function factSentences(oddity: Oddity, t: RootWords, now: Date): ReactNode[] {
  const sentences = SENTENCES[oddity.kind] as (oddity: Oddity, t: RootWords, now: Date) => ReactNode[];
  return sentences(oddity, t, now);
}

function paused({ reason, begun }: OddPause, t: RootWords): ReactNode {
  const key = reason === "platform_waits" ? "pausedByQuestion" : "pausedByHand";
  return t.rich(`clockReview.facts.${key}`, { ...done(begun, t), reason: t(`clock.pauseReasons.${reason}`) });
}

function lifted({ reason, lifted: end }: OddPause, t: RootWords): ReactNode {
  const isQuestion = reason === "platform_waits";
  if (end === null) return t(`clockReview.facts.${isQuestion ? "notReplied" : "notLifted"}`);
  return t.rich(`clockReview.facts.${isQuestion ? "replied" : "lifted"}`, done(end, t));
}

function arrived(arrival: Arrival, t: RootWords): ReactNode {
  const { what, occurredAt, recordedAt, by } = arrival;
  const told = { isToldLater: isToldLater(arrival) ? "yes" : "no", told: time(recordedAt) };
  return t.rich("clockReview.facts.arrival", { what, when: time(occurredAt), by: who(by, t), ...told });
}

function longestOver(end: Date, t: RootWords, now: Date): ReactNode {
  return t.rich("clockReview.facts.longestOver", { isAhead: end > now ? "yes" : "no", when: time(end) });
}

function deadline({ dueAt, leftMs }: Edge, t: RootWords): ReactNode {
  const span = spanWords(leftMs, (key, values) => t(`time.${key}`, values));
  return t.rich("clockReview.facts.edge", { isLate: leftMs < 0 ? "yes" : "no", span, due: time(dueAt) });
}

function done({ at, by }: Deed, t: RootWords) {
  return { when: time(at), by: who(by, t) };
}

function who({ role, label }: LoggedActor, t: RootWords): string {
  return t("clockReview.who", { role, label });
}

function time(at: Date) {
  return function InstantOfFact() {
    return <Time at={at} style="minute" />;
  };
}
