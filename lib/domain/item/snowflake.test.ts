import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { snowflakeFault, snowflakeTime } from "./snowflake";

describe("the time inside a Discord ID", () => {
  test.each([
    ["175928847299117063", "2016-04-30T11:18:25.796Z"],
    ["18446744073709551615", "2154-05-15T07:35:11.103Z"],
  ])("%s → %s", (id, instant) => {
    expect(snowflakeTime(id)?.toISOString()).toBe(instant);
  });

  test.each(["", "1759288472991170", "175928847299117063000", "18446744073709551616", "0175928847299117063", "1e17", "١٧٥٩٢٨٨٤٧٢٩٩١١٧٠٦٣"])(
    "%j is no ID",
    (id) => {
      expect(snowflakeTime(id)).toBeNull();
    },
  );

  test("is the one the ID was made from, to the millisecond", () => {
    const since = Date.UTC(2016, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: since, max: Date.UTC(2090, 0, 1) }), fc.integer({ min: 0, max: 2 ** 22 - 1 }), (at, low) => {
        const id = ((BigInt(at) - 1_420_070_400_000n) << 22n) + BigInt(low);
        expect(snowflakeTime(id.toString())?.getTime()).toBe(at);
      }),
    );
  });
});

test("the first fault among several IDs is named", () => {
  const now = new Date("2020-01-01T00:00:00.000Z");
  expect(snowflakeFault(["175928847299117063", "12"], now)).toBe("id_malformed");
  expect(snowflakeFault(["18446744073709551615", "12"], now)).toBe("id_in_future");
  expect(snowflakeFault(["175928847299117063"], now)).toBeNull();
});
