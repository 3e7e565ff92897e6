import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { HeldBytes, takeIn } from "./incoming-stream";

const sent = (chunks: number) => Readable.from(Array.from({ length: chunks }, () => Buffer.alloc(1_000, "a")));

test("a mail is taken in whole, and held until it is released", async () => {
  const room = new HeldBytes(10_000);
  expect(await takeIn(sent(4), 5_000, room)).toHaveLength(4_000);
  expect(room.hold(6_001)).toBe(false);
  room.release(4_000);
  expect(room.hold(10_000)).toBe(true);
});

test.each([
  ["too large", 5_000, 10_000, "too_large"],
  ["more than there is room for", 50_000, 3_000, "no_room"],
])("a mail that is %s passes by without being held", async (_title, maxBytes, most, expected) => {
  const room = new HeldBytes(most);
  expect(await takeIn(sent(1_000), maxBytes, room)).toBe(expected);
  expect(room.hold(most)).toBe(true);
});

test("half a mail is none, and holds nothing", async () => {
  const room = new HeldBytes(10_000);
  const broken = Readable.from((function* () {
    yield Buffer.alloc(1_000);
    throw new Error("the line dropped");
  })());
  await expect(takeIn(broken, 5_000, room)).rejects.toThrow("the line dropped");
  expect(room.hold(10_000)).toBe(true);
});
