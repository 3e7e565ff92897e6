import { ANONYMOUS, type Actor } from "../access/actor";
import type { CaseState, Closure, ReportFact } from "../case/case-state";
import { inOrder } from "../case/facts";
import { mayReadRung } from "../case/readable-exchange";
import { silenceOf } from "../case/silence-of";
import { isForReporters, stageOf } from "../clock/whom-to-tell";
import { toldExchange } from "./told-exchange";
import { flag, step, type LoggedStep, type ToldStep } from "./told-step";

/** A reporter like any other: what is kept from one of them is kept from all. */
export const ANY_REPORTER: Actor = { ...ANONYMOUS, role: "receipt_holder" };

/**
 * What happened in a case, as it is told to whoever filed these of its reports: in the order of the world, the silence counted at the end of it or at
 * `now`. What went to those who investigate is not among it, nor what a platform's answer to somebody else than us or a reporter was.
 */
export function toldSteps(state: CaseState, own: readonly string[], now: Date): LoggedStep[] {
  const steps = [
    ...toldReports(state, own),
    ...toldTriage(state),
    ...toldExchange(state, own, ANY_REPORTER),
    ...toldEscalations(state),
    ...toldRemoval(state),
    ...toldTime(state),
    ...toldClosing(state),
    ...toldSilence(state, now),
  ];
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.sequence ?? Infinity) - (b.sequence ?? Infinity));
}

/** What of a case is told by mail to whoever filed these reports, of all that events from one place in its log to another made: nothing that a reporter said. */
export function newsAmong(state: CaseState, own: readonly string[], { from, to }: { from: number; to: number }, now: Date): ToldStep[] {
  const isAmong = ({ sequence, isHearsay }: LoggedStep) => sequence !== null && sequence >= from && sequence <= to && !isHearsay;
  return toldSteps(state, own, now).filter((step) => isAmong(step) && step.code !== "filed" && step.code !== "others_reported");
}

/** A step as it is shown, without its place in the log. */
export function toldStep({ at, code, params }: LoggedStep): ToldStep {
  return { at, code, params };
}

/**
 * Their own reports each, and the one that opened the case; those of others counted together between two of their own: who else reported, and when
 * each did, is nobody's to know.
 */
function toldReports({ reports }: CaseState, own: readonly string[]): LoggedStep[] {
  const [opening, ...joining] = inOrder<ReportFact>(reports);
  if (opening === undefined) return [];
  const steps = [toldReport(opening, own, 1)];
  for (const report of joining) {
    const last = steps.length > 1 ? steps.at(-1) : undefined;
    const isOneMore = last?.code === "others_reported" && !own.includes(report.reportId);
    if (isOneMore) steps.pop();
    steps.push(toldReport(report, own, isOneMore ? Number(last.params.count) + 1 : 1));
  }
  return steps;
}

function toldReport(report: ReportFact, own: readonly string[], count: number): LoggedStep {
  return own.includes(report.reportId) ? step("filed", report, { joined: flag(report.joined) }) : step("others_reported", report, { count });
}

/** Of the changes of terms, the one that neither a report nor a manager made is the triage's. */
function toldTriage({ takenUpAt, termsChanges, reports, rebasings }: CaseState): LoggedStep[] {
  const others = new Set([...reports, ...rebasings].map(({ sequence }) => sequence));
  const triage = takenUpAt === null ? undefined : termsChanges.find(({ sequence }) => !others.has(sequence));
  return triage === undefined ? [] : [step("taken_up", triage)];
}

function toldEscalations({ escalations }: CaseState): LoggedStep[] {
  return escalations.filter(({ rung }) => mayReadRung(ANY_REPORTER, rung)).map((fact) => step("escalated", fact, { rung: fact.rung }));
}

function toldRemoval({ takedowns, verifications, reopenings }: CaseState): LoggedStep[] {
  return [
    ...takedowns.map((fact) => step("removal_reported", fact, { by: fact.by, claim: fact.claim })),
    ...verifications.map((fact) => step("checked", fact, { result: fact.result })),
    ...reopenings.flatMap((fact) => [...(fact.closing === null ? [] : [closing(fact.closing)]), step("reopened", fact, { cause: fact.cause })]),
  ];
}

/** The time to contest is the reporter's own, and told to nobody else. */
function toldTime({ thresholds }: CaseState): LoggedStep[] {
  const theirs = thresholds.filter(({ owner }) => isForReporters(owner));
  return theirs.map((fact) => step("time_to_contest", fact, { over: flag(stageOf(fact.threshold) !== "ahead") }));
}

function toldClosing({ closure }: CaseState): LoggedStep[] {
  return closure === null ? [] : [closing(closure)];
}

function closing({ at: occurredAt, sequence, outcome, answered }: Closure): LoggedStep {
  return step("closed", { occurredAt, sequence }, { outcome, answered: flag(answered) });
}

function toldSilence(state: CaseState, now: Date): LoggedStep[] {
  const { unansweredSince, endedAt, silentDays } = silenceOf(state, now);
  if (unansweredSince === null) return [];
  const params = { days: silentDays, ongoing: flag(endedAt === null) };
  return [{ at: endedAt ?? now, code: "silence", params, sequence: null, isHearsay: false }];
}
