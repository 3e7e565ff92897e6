import type { CaseState, Stamp } from "../case/case-state";
import { clocksOf } from "../case/clocks-of";
import { inOrder, platformNotices, standingNotices } from "../case/facts";
import { waitsOf } from "../case/pauses-of";
import { mayReadRung } from "../case/readable-exchange";
import { silenceOf } from "../case/silence-of";
import type { Clock, ClockKind } from "../clock/clock";
import { dueAt, instantOf, isOpen } from "../clock/clock-state";
import { proposedStepOf } from "../clock/proposed-step";
import type { ProposedStep } from "../clock/terms";
import { lateDayOf, percentOf, type ThresholdName } from "../clock/threshold";
import { proposedRung } from "../escalation/proposed-rung";
import type { Rung } from "../escalation/rung";
import { days } from "../law/duration";
import { ANY_REPORTER } from "./told-steps";

/** What is done next in a case, by us and nobody else: a reporter need not, and should not, do it again. */
export const NEXT_CODES = ["read", "notify", "reply", "check", "follow_up", "next_rung", "wait"] as const;

export interface NextStep {
  readonly code: (typeof NEXT_CODES)[number];
  /** Which step of escalation; null where there is none, or a reporter may not know of it. */
  readonly rung: Rung | null;
  /** From when on our rules allow it. In the past: now. Null where they set no time. */
  readonly from: Date | null;
  /** By when we have to have done it; null where nothing of ours is due. */
  readonly by: Date | null;
}

/** Where a case stands for whoever reports what it knows already: that it is not for nothing, and what comes next. */
export interface KnownAlready {
  readonly reports: number;
  /** When the platform was first written to; null before. */
  readonly firstNoticeAt: Date | null;
  readonly unansweredSince: Date | null;
  readonly silentDays: number;
  readonly step: NextStep | null;
}

export function knownAlready(state: CaseState, now: Date): KnownAlready {
  const { unansweredSince, silentDays } = silenceOf(state, now);
  const firstNoticeAt = platformNotices(state)[0]?.occurredAt ?? null;
  return { reports: state.reports.length, firstNoticeAt, unansweredSince, silentDays, step: nextStep(state, now) };
}

/**
 * The next step of a case as a reporter may know it; null once it is closed. First what we owe, then what our rules allow towards a platform that is
 * silent, and from when. Confidential rungs are told of as a step without a name.
 */
export function nextStep(state: CaseState, now: Date): NextStep | null {
  if (state.status === "closed") return null;
  const owed = whatWeOwe(state, now);
  if (owed !== null) return { code: owed.code, rung: null, from: null, by: dueOf(state, owed.clock, now) };

  const { step, from } = allowedNext(state, now);
  if (step === "follow_up") return { code: "follow_up", rung: null, from, by: null };
  const rung = proposedRung(state, now);
  if (rung === null) return { code: "wait", rung: null, from: null, by: null };
  return { code: "next_rung", rung: mayReadRung(ANY_REPORTER, rung) ? rung : null, from, by: null };
}

function whatWeOwe(state: CaseState, now: Date): { readonly code: NextStep["code"]; readonly clock: ClockKind } | null {
  if (state.status === "new") return { code: "read", clock: "triage" };
  if (state.status === "removal_claimed") return { code: "check", clock: "verify" };
  const isAsked = waitsOf(state).some(({ reason, from, to }) => reason === "platform_waits" && from <= now && (to === null || to > now));
  if (isAsked) return { code: "reply", clock: "notify" };
  if (state.status !== "triaged") return null;
  return { code: platformNotices(state).some(({ by }) => by === "us") ? "follow_up" : "notify", clock: "notify" };
}

function dueOf(state: CaseState, kind: ClockKind, now: Date): Date | null {
  const clock = clocksOf(state).find((candidate) => candidate.kind === kind && candidate.owner === "us" && isOpen(candidate));
  return clock === undefined ? null : dueAt(clock, now);
}

/**
 * What the clocks of the platform propose: what already stands; else the last that they reached since anybody did anything, for of a history that was told
 * late not every moment is announced; else what they will propose first.
 */
function allowedNext(state: CaseState, now: Date): { readonly step: ProposedStep | null; readonly from: Date | null } {
  const standing = proposedStepOf(state, now);
  if (standing !== null && standing.step !== "reassign") return { step: standing.step, from: standing.reachedAt };
  const moments = clocksOf(state)
    .filter((clock) => clock.owner === "platform" && isOpen(clock))
    .flatMap(proposalsOf)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const lastAct = inOrder<Stamp>([...standingNotices(state), ...state.escalations]).at(-1)?.occurredAt;
  const reached = moments.findLast(({ from }) => from <= now && (lastAct === undefined || from > lastAct));
  return reached ?? moments.find(({ from }) => from > now) ?? { step: null, from: null };
}

function proposalsOf(clock: Clock): { readonly step: ProposedStep; readonly from: Date }[] {
  const proposals = Object.entries(clock.terms?.proposals ?? {}) as [ThresholdName, ProposedStep][];
  return proposals.flatMap(([name, step]) => {
    const from = momentOf(clock, name);
    return from === null || step === "reassign" ? [] : [{ step, from }];
  });
}

function momentOf(clock: Clock, name: ThresholdName): Date | null {
  if ("until" in clock.allowance) return null;
  const { ms } = clock.allowance;
  const percent = percentOf(name);
  if (percent !== null) return instantOf(clock, Math.round((ms * percent) / 100));
  const [late, due] = [lateDayOf(name), instantOf(clock, ms)];
  return late === null || due === null ? null : new Date(due.getTime() + days(late));
}
