import { expect, test } from "vitest";
import { corroborationOf } from "./corroboration";
import { at, filed, filing, told } from "./testing/events";

const FIRST = at("2024-01-09T18:30:00.000Z");
const LATER = at("2024-01-20T08:00:00.000Z");
const seen = (reportId: string, observedAt: string | null) => filing(LATER, { reportId, joined: true, observedAt });
const access = (...reporters: (string | null)[]) => ({ platform: "discord" as const, reports: reporters.map((reporterId, index) => ({ id: `report-${index + 1}`, reporterId })) });

test("a case of one report was seen when it was filed, where it names no other date", () => {
  expect(corroborationOf(told(...filed(FIRST)), access(null))).toEqual({ reports: 1, firstObservedAt: FIRST, lastObservedAt: FIRST });
});

test.each([
  ["without accounts each counts", access(null, null, null), 3],
  ["two of one account are one", access("ada", "ada", null), 2],
  ["of two accounts they are two", access("ada", "ben", "ada"), 2],
])("of three reports, %s, and the dates are the first and the last that any of them saw it", (_title, who, reports) => {
  const state = told(...filed(FIRST), seen("report-2", "2024-01-02T10:00:00.000Z"), seen("report-3", null));
  expect(corroborationOf(state, who)).toEqual({ reports, firstObservedAt: at("2024-01-02T10:00:00.000Z"), lastObservedAt: LATER });
});
