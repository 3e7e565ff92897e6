import { expect, test } from "vitest";
import { filed, told } from "../case/testing/events";
import { hours } from "../law/duration";
import { promiseOf } from "./filed-promise";

const FILED_AT = new Date("2026-03-02T09:00:00.000Z");

test("a new case promises what its terms say, and danger to life the soonest", () => {
  expect(promiseOf(told(...filed(FILED_AT)))).toEqual({ readBy: new Date("2026-03-02T13:00:00.000Z"), notifyMs: hours(4), answerMs: hours(48) });
  const grave = promiseOf(told(...filed(FILED_AT, { category: "life_threat", lifeSafety: true })));
  expect(grave).toEqual({ readBy: new Date("2026-03-02T10:00:00.000Z"), notifyMs: hours(1), answerMs: hours(4) });
});
