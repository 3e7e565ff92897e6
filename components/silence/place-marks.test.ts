import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SilenceBar, SilenceMark } from "@/lib/domain/silence/silence-bar";
import { percentAt, placeMarks } from "./place-marks";

const at = (time: string) => new Date(time);
const GAP = 10;

function barWith(marks: SilenceMark[], from = "2024-01-09T09:00:00.000Z", to = "2024-02-14T09:00:00.000Z"): SilenceBar {
  const stretches = [{ from: at(from), to: at(to) }];
  return { from: at(from), to: at(to), isOpen: true, stretches, marks, silentDays: 36, notices: 1, receipts: 0, answers: 0 };
}

/** What a browser makes of `max(0%, min(max(…), …))` on a bar of this width. */
function resolve(left: string, width: number): number {
  const script = left.replaceAll(/([\d.]+)%/g, (_all, percent) => String((Number(percent) * width) / 100)).replaceAll("px", "");
  return evaluate(script);
}

function evaluate(script: string): number {
  const inner = /(max|min)\(([^()]*)\)/.exec(script);
  if (!inner) return sum(script);
  const values = (inner[2] ?? "").split(",").map(sum);
  const value = inner[1] === "max" ? Math.max(...values) : Math.min(...values);
  return evaluate(script.replace(inner[0], String(value)));
}

function sum(expression: string): number {
  const [first = "0", sign, second = "0"] = expression.trim().split(/\s+/);
  return Number(first) + (sign === "-" ? -1 : 1) * Number(second);
}

describe("where an instant lies on the bar", () => {
  test.each([
    ["its start", "2024-01-09T09:00:00.000Z", 0],
    ["half way", "2024-01-27T09:00:00.000Z", 50],
    ["its end", "2024-02-14T09:00:00.000Z", 100],
    ["before its start: at the start", "2024-01-01T09:00:00.000Z", 0],
    ["after its end: at the end", "2024-03-01T09:00:00.000Z", 100],
  ])("%s", (_title, time, percent) => {
    expect(percentAt(barWith([]), at(time))).toBe(percent);
  });

  test("a bar of no length is all start", () => {
    const now = "2024-01-09T09:00:00.000Z";
    expect(percentAt(barWith([], now, now), at(now))).toBe(0);
  });
});

describe("marks at the same place", () => {
  test("press and removal of one day are both seen, the cap at the end", () => {
    const time = at("2024-02-14T09:00:00.000Z");
    const placed = placeMarks(barWith([{ at: time, kind: "removal" }, { at: time, kind: "press" }]), GAP);
    expect(placed.map(({ mark, left }) => [mark.kind, resolve(left, 300)])).toEqual([["press", 290], ["removal", 300]]);
  });

  test("a notice and its receipt stand on two sides and keep their place", () => {
    const time = at("2024-01-09T09:00:00.000Z");
    const placed = placeMarks(barWith([{ at: time, kind: "notice" }, { at: time, kind: "receipt" }]), GAP);
    expect(placed.map(({ side, left }) => [side, resolve(left, 300)])).toEqual([["above", 0], ["below", 0]]);
  });

  test("marks with room between them are not moved", () => {
    const marks = ["2024-01-09", "2024-01-18", "2024-01-27"].map((day) => ({ at: at(`${day}T09:00:00.000Z`), kind: "follow_up" as const }));
    expect(placeMarks(barWith(marks), GAP).map(({ left }) => resolve(left, 400))).toEqual([0, 100, 200]);
  });
});

const kinds = ["notice", "follow_up", "receipt", "answer", "escalation", "press", "removal"] as const;
const anyMark = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.date({ min: at("2024-01-09T09:00:00.000Z"), max: at("2024-02-14T09:00:00.000Z"), noInvalidDate: true }),
});

test("up to nine marks on a side never hide one another and never leave the bar", () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 9 }), fc.integer({ min: 100, max: 1200 }), (marks, width) => {
      const placed = placeMarks(barWith(marks), GAP);
      for (const side of ["above", "below"] as const) {
        const lefts = placed.filter((mark) => mark.side === side).map(({ left }) => resolve(left, width));
        lefts.forEach((left, index) => {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(width + 0.001);
          if (index > 0) expect(left - (lefts[index - 1] ?? 0)).toBeGreaterThanOrEqual(GAP - 0.001);
        });
      }
    }),
  );
});

test("any number of marks stays on the bar", () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 80 }), (marks) => {
      for (const { left } of placeMarks(barWith(marks), GAP)) {
        expect(resolve(left, 120)).toBeGreaterThanOrEqual(0);
        expect(resolve(left, 120)).toBeLessThanOrEqual(120.001);
      }
    }),
  );
});
