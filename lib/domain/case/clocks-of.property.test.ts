import fc from "fast-check";
import { expect, test } from "vitest";
import { clockState, elapsedMs } from "../clock/clock-state";
import type { Clock } from "../clock/clock";
import { clocksOf } from "./clocks-of";
import type { CaseState } from "./case-state";
import type { CaseEvent, CaseEventType } from "./event";
import { isAnswered } from "./facts";
import { foldCase } from "./fold";
import { movedBy } from "./moved-by";
import { projectCase, projectClocks } from "./projection";
import { silenceBarOf, silenceOf } from "./silence-of";
import { anyHistory } from "./testing/random-history";
import { at, logged, reclassified, response } from "./testing/events";

const LATER = at("2027-06-01T00:00:00.000Z");
const isLate = (clock: Clock, now: Date) => ["overdue", "breached"].includes(clockState(clock, now) ?? "");
const instants = fc.date({ min: at("2026-02-20T00:00:00.000Z"), max: LATER, noInvalidDate: true });

test("a closed case has no running or paused clock of ours or the platform's", () => {
  fc.assert(
    fc.property(anyHistory, ({ steps }) => {
      for (const { after, now } of steps.filter((step) => step.after.status === "closed")) {
        const open = clocksOf(after).filter(({ owner }) => owner === "us" || owner === "platform");
        for (const clock of open) expect(["running", "paused"]).not.toContain(clockState(clock, now));
        expect(projectCase(after).nextDueAt).toBeNull();
      }
    }),
  );
});

test("no clock stops before it starts, and of each kind they count 1, 2, 3", () => {
  fc.assert(
    fc.property(anyHistory, ({ state }) => {
      const ordinals = new Map<string, number>();
      for (const clock of clocksOf(state)) {
        for (const end of [clock.stoppedAt, clock.abandonedAt]) if (end !== null) expect(end >= clock.startedAt).toBe(true);
        ordinals.set(clock.kind, (ordinals.get(clock.kind) ?? 0) + 1);
        expect(clock.ordinal).toBe(ordinals.get(clock.kind));
      }
    }),
  );
});

test("elapsed time never runs backwards, and late is late at every later instant", () => {
  fc.assert(
    fc.property(anyHistory, instants, instants, ({ state }, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      for (const clock of clocksOf(state)) {
        expect(elapsedMs(clock, second)).toBeGreaterThanOrEqual(elapsedMs(clock, first));
        if (isLate(clock, first)) expect(isLate(clock, second)).toBe(true);
      }
    }),
  );
});

/** A check that finds it gone tells that it went when it was claimed to have, which is earlier. */
test("what is logged later and happened later takes no lateness away", () => {
  fc.assert(
    fc.property(anyHistory, ({ steps }) => {
      for (const { move, before, after, now } of steps) {
        if (saysSomethingOld(before, after, now)) continue;
        const late = clocksOf(before).filter((clock) => isLate(clock, now));
        for (const { id, kind } of late) {
          if (kind === "takedown" && move === "verify_removal") continue;
          const still = clocksOf(after).find((clock) => clock.id === id);
          expect(still !== undefined && isLate(still, now), `${move} ${id}`).toBe(true);
        }
      }
    }),
  );
});

/** Whether the step told of something that happened before it was told, or corrected an earlier fact: what a response was taken for, that a notice had arrived. */
function saysSomethingOld(before: CaseState, after: CaseState, now: Date): boolean {
  const facts = (state: CaseState) => [state.notices, state.responses, state.takedowns, state.verifications, state.escalations].flat();
  const isNew = (fact: { sequence: number }) => fact.sequence > before.sequence;
  const earlier = ({ responses, notices }: CaseState) => JSON.stringify([responses.slice(0, before.responses.length), notices.slice(0, before.notices.length)]);
  const corrected = earlier(after) !== earlier(before);
  return corrected || facts(after).some((fact) => isNew(fact) && fact.occurredAt < now);
}

test("a receipt changes neither the answer, nor the takedown, nor the silence", () => {
  fc.assert(
    fc.property(anyHistory, instants, fc.constantFrom("automatic_receipt", "human_receipt"), ({ state, events }, when, kind) => {
      const receipt = logged([response(when, kind, "late receipt")], when, state.sequence + 1);
      const after = foldCase([...events, ...receipt]);
      const others = (of: CaseState) => clocksOf(of).filter((clock) => clock.kind !== "acknowledge");
      expect(others(after)).toEqual(others(state));
      expect(silenceOf(after, LATER)).toEqual(silenceOf(state, LATER));
      expect(isAnswered(after)).toBe(isAnswered(state));
    }),
  );
});

test("an answer found to be an automatic receipt counts as if it had been logged as one", () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), ({ state, events }, which) => {
      const target = state.responses[which % Math.max(1, state.responses.length)];
      if (target === undefined) return;
      const correction = reclassified(LATER, target.responseId, "automatic_receipt");
      const after = foldCase([...events, ...logged([correction], LATER, state.sequence + 1)]);
      const asIf = foldCase(events.filter((event) => !isCorrectionOf(event, target.responseId)).map(resequenced).map((event) => loggedAsReceipt(event, target.responseId)));
      // When we learned of it is another matter.
      const runs = (state: CaseState) => clocksOf(state).map(({ knownAt: _knownAt, ...clock }) => clock);
      expect(runs(after)).toEqual(runs(asIf));
      expect(silenceBarOf(after, LATER)).toEqual(silenceBarOf(asIf, LATER));
    }),
  );
});

const isCorrection = (event: CaseEvent) => event.type === "response_reclassified" || event.type === "delivery_problem";
const isCorrectionOf = (event: CaseEvent, id: string) => event.type === "response_reclassified" && event.data.responseId === id;
const resequenced = (event: CaseEvent, index: number): CaseEvent => ({ ...event, sequence: index + 1 });

function loggedAsReceipt(event: CaseEvent, responseId: string): CaseEvent {
  if (event.type !== "response_received" || event.data.responseId !== responseId) return event;
  return { ...event, data: { ...event.data, kind: "automatic_receipt" } };
}

test("clocks, silence and what moved it depend on what happened, not on the order it was logged in", () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), ({ events }, keys) => {
      const apart = events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt.getTime() + event.sequence) }));
      const state = foldCase(apart);
      const again = foldCase(shuffleFacts(apart, keys));
      expect(projectClocks(again)).toEqual(projectClocks(state));
      expect(clocksOf(again)).toEqual(clocksOf(state));
      expect(silenceOf(again, LATER)).toEqual(silenceOf(state, LATER));
      expect(movedBy(again, LATER)).toEqual(movedBy(state, LATER));
    }),
  );
});

const SHUFFLED: readonly CaseEventType[] = [
  "notice_sent",
  "response_received",
  "removal_claimed",
  "removal_verified",
  "case_escalated",
  "statute_opened",
  "settlement_extended",
  "settlement_decided",
];

/**
 * The facts of the world in another order of logging. Statuses may then differ; what the world did may not. Corrections come last, since
 * each must find what it corrects.
 */
function shuffleFacts(events: readonly CaseEvent[], keys: fc.Stream<number>): CaseEvent[] {
  const facts = events.filter((event) => SHUFFLED.includes(event.type));
  const order = [...keys.take(facts.length)];
  const shuffled = facts.map((event, index) => ({ event, key: order[index] ?? 0 })).sort((a, b) => a.key - b.key).map(({ event }) => event);
  const mixed = events.map((event) => (SHUFFLED.includes(event.type) ? (shuffled.shift() ?? event) : event));
  const corrections = mixed.filter(isCorrection);
  return [...mixed.filter((event) => !isCorrection(event)), ...corrections].map(resequenced);
}
