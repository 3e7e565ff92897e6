import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarsInForce, policiesInForce } from "./in-force";
import { aCalendar, anyPolicy, aPolicy, day } from "./testing/policies";

const FIRST = aPolicy({ version: 1, validFrom: day(1) });
const SECOND = aPolicy({ version: 2, validFrom: day(5) });
const RETIRED = aPolicy({ version: 3, validFrom: day(9), isRetired: true });
const SOONER = aPolicy({ version: 3, validFrom: day(3) });

describe("the version of a policy that is in force", () => {
  test.each([
    ["none before the first begins", [FIRST, SECOND], day(0), []],
    ["the first from its very first instant", [FIRST, SECOND], day(1), [FIRST]],
    ["the first until the second begins", [FIRST, SECOND], new Date(day(5).getTime() - 1), [FIRST]],
    ["the second from its very first instant", [FIRST, SECOND], day(5), [SECOND]],
    ["none from when it is retired (SLA case 37)", [FIRST, SECOND, RETIRED], day(9), []],
    ["the one before, until it is retired", [FIRST, SECOND, RETIRED], day(8), [SECOND]],
    ["the later decision, though it begins sooner", [FIRST, SECOND, SOONER], day(6), [SOONER]],
    ["whatever the order they are read in", [SECOND, FIRST], day(6), [SECOND]],
    ["each key by itself", [FIRST, aPolicy({ key: "theirs" })], day(6), [FIRST, aPolicy({ key: "theirs" })]],
  ])("is %s", (_title, versions, at, expected) => {
    expect(policiesInForce(versions, at)).toEqual(expected);
  });
});

test("a calendar's versions replace each other in the same way", () => {
  const [before, after] = [aCalendar("office"), aCalendar("office", { version: 2, validFrom: day(5) })];
  expect(calendarsInForce([before, after], day(4))).toEqual([before]);
  expect(calendarsInForce([before, after], day(5))).toEqual([after]);
});

test("is one of each key, that nothing which has begun outranks", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPolicy, { selector: ({ key, version }) => `${key} ${version}` }), fc.integer({ min: 0, max: 10 }).map(day), (versions, at) => {
      const begun = versions.filter(({ validFrom }) => validFrom <= at);
      const isHighest = (version: (typeof versions)[number]) => begun.every(({ key, version: number }) => key !== version.key || number <= version.version);
      const expected = begun.filter((version) => isHighest(version) && !version.isRetired);
      expect(new Set(policiesInForce(versions, at))).toEqual(new Set(expected));
    }),
  );
});
