import fc from "fast-check";
import { expect, test } from "vitest";
import { dueAt } from "../clock/clock-state";
import { reach } from "../clock/schedule";
import { pendingOf } from "./announced";
import { clocksOf } from "./clocks-of";
import type { CaseState } from "./case-state";
import type { CaseEventData } from "./event";
import { applyEvent } from "./fold";
import { projectCase, projectClocks } from "./projection";
import { anyHistory } from "./testing/random-history";
import { at, logged } from "./testing/events";

const sweeps = fc.array(fc.date({ min: at("2026-03-01T00:00:00.000Z"), max: at("2026-12-01T00:00:00.000Z"), noInvalidDate: true }), { minLength: 1, maxLength: 4 });

type Announced = CaseEventData["clock_threshold_reached"] & { readonly at: Date; readonly recordedAt: Date };

/** What a sweep does, from the rows alone, as the command does it. */
function swept(state: CaseState, now: Date): { state: CaseState; announced: Announced[] } {
  const rows = projectClocks(state).map((row) => ({ ...row, pending: row.pending.map(({ name, at: when }) => ({ name, at: new Date(when) })) }));
  const reached = rows.flatMap((row) => reach(row.pending, row.dueAt, now).reached.map((moment) => ({ row, moment })));
  const drafts = reached.map(({ row: { clockId, kind, ordinal, basis, owner }, moment }) => ({
    type: "clock_threshold_reached" as const,
    occurredAt: moment.at,
    data: { clockId, kind, ordinal, basis, owner, threshold: moment.name, proposal: null },
  }));
  const after = logged(drafts, now, state.sequence + 1).reduce(applyEvent, state);
  return { state: after, announced: drafts.map(({ data, occurredAt }) => ({ ...data, at: occurredAt, recordedAt: now })) };
}

test("SLA case 47: what a sweep leaves in the rows is what the log gives again", () => {
  fc.assert(
    fc.property(anyHistory, sweeps, ({ state }, instants) => {
      instants.reduce((before, now) => {
        const rows = projectClocks(before);
        const { state: after } = swept(before, now);
        const expected = rows.map((row) => {
          const pending = row.pending.map(({ name, at: when }) => ({ name, at: new Date(when) }));
          const left = reach(pending, row.dueAt, now).pending;
          return { ...row, pending: left.map(({ name, at: when }) => ({ name, at: when.toISOString() })), nextMomentAt: left[0]?.at ?? null };
        });
        expect(projectClocks(after)).toEqual(expected);
        return after;
      }, state);
    }),
    { numRuns: 400 },
  );
});

/** A name is announced again only where the moment it stands for has moved ahead. */
test("each moment is announced once, however often and in whatever order one sweeps, between whatever is logged", () => {
  fc.assert(
    fc.property(anyHistory, sweeps, ({ steps }, instants) => {
      const all: Announced[] = [];
      steps.reduce<CaseState | null>((_before, { after, now }, index) => {
        const { announced } = swept(withAnnounced(after, all), instants[index % instants.length] ?? now);
        all.push(...announced);
        return after;
      }, null);
      const moments = all.map(({ clockId, threshold, at: when }) => `${clockId} ${threshold} ${when.toISOString()}`);
      expect(new Set(moments).size).toBe(moments.length);
    }),
  );
});

/** The state with what was announced so far in its log. */
function withAnnounced(state: CaseState, all: readonly Announced[]): CaseState {
  const actor = { role: "system", label: "Relance" };
  const thresholds = all.map(({ at: occurredAt, recordedAt, ...data }) => ({ ...data, occurredAt, recordedAt, actor, sequence: state.sequence }));
  return { ...state, thresholds };
}

test("an announcement makes nobody's view of the case stale, and moves no clock (SLA case 44)", () => {
  fc.assert(
    fc.property(anyHistory, sweeps, ({ state }, [now = state.openedAt]) => {
      const { state: after } = swept(state, now);
      const { lastSequence: _after, ...rows } = projectCase(after);
      const { lastSequence: _before, ...before } = projectCase(state);
      expect(rows).toEqual(before);
      expect(clocksOf(after)).toEqual(clocksOf(state));
    }),
  );
});

test("a clock announces its deadline when it is due, and nothing that lies behind its end", () => {
  fc.assert(
    fc.property(anyHistory, ({ state }) => {
      for (const clock of clocksOf(state)) {
        const deadline = pendingOf(state, clock).find(({ name }) => name === "100%");
        if (deadline !== undefined) expect(deadline.at).toEqual(dueAt(clock, deadline.at));
        if (clock.stoppedAt !== null || clock.abandonedAt !== null) expect(pendingOf(state, clock)).toEqual([]);
      }
    }),
  );
});
