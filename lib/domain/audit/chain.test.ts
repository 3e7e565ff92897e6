import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstFault, GENESIS_HASH, type ChainedEvent, type HashedEvent } from "./chain";

/** Any function of all that it covers will do here; the true one is in `lib/db/event-hash.ts`. */
const hash = (event: HashedEvent) => createHash("sha256").update(JSON.stringify(event)).digest("hex");

function chain(length: number): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const previousHash = events.at(-1)?.hash ?? GENESIS_HASH;
    const when = new Date(Date.UTC(2026, 2, sequence)).toISOString();
    const what = { caseReference: "RL-7K3F-92QD", sequence, type: "note_added", occurredAt: when, recordedAt: when };
    const event = { ...what, actor: { role: "analyst", label: "analyst-1" }, data: { noteId: String(sequence) }, previousHash };
    events.push({ ...event, hash: hash(event) });
  }
  return events;
}

/** Changed by somebody who also put its own hash right. */
const rehashed = ({ hash: _old, ...event }: ChainedEvent): ChainedEvent => ({ ...event, hash: hash(event) });

test("a whole chain holds, and so does an empty one", () => {
  fc.assert(fc.property(fc.nat(20), (length) => void expect(firstFault(chain(length), hash)).toBeNull()));
});

describe("what is done to a chain is named at its place (LAW case 32)", () => {
  const changes: [string, Partial<ChainedEvent>][] = [
    ["its type", { type: "case_closed" }],
    ["its case", { caseReference: "RL-0000-0000" }],
    ["when it happened", { occurredAt: "2020-01-01T00:00:00.000Z" }],
    ["when it was recorded", { recordedAt: "2020-01-01T00:00:00.000Z" }],
    ["who did it", { actor: { role: "analyst", label: "analyst-2" } }],
    ["what it says", { data: { noteId: "another" } }],
    ["its hash", { hash: "f".repeat(64) }],
  ];

  test.each(changes)("%s altered", (_title, change) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (place) => {
        const events = chain(9).map((event) => (event.sequence === place ? { ...event, ...change } : event));
        expect(firstFault(events, hash)).toEqual({ sequence: place, fault: "hash" });
      }),
    );
  });

  test("altered with its hash put right: the event after it does not follow", () => {
    const events = chain(9).map((event) => (event.sequence === 4 ? rehashed({ ...event, data: {} }) : event));
    expect(firstFault(events, hash)).toEqual({ sequence: 5, fault: "previous_hash" });
  });

  test.each([1, 4, 8])("the event %i is missing", (place) => {
    const events = chain(9).filter((event) => event.sequence !== place);
    expect(firstFault(events, hash)).toEqual({ sequence: place, fault: "sequence_gap" });
  });

  test("missing, with those after it renumbered", () => {
    const events = chain(9).filter((event) => event.sequence !== 4).map((event, index) => ({ ...event, sequence: index + 1 }));
    expect(firstFault(events, hash)).toEqual({ sequence: 4, fault: "previous_hash" });
  });

  test("two are swapped", () => {
    const [first, second, third, ...rest] = chain(9);
    if (!first || !second || !third) throw new Error("The chain is longer");
    expect(firstFault([first, third, second, ...rest], hash)).toEqual({ sequence: 2, fault: "sequence_gap" });
  });

  test("one is added at the end that does not follow", () => {
    const events = chain(3);
    const added = rehashed({ ...chain(4)[3]!, previousHash: GENESIS_HASH });
    expect(firstFault([...events, added], hash)).toEqual({ sequence: 4, fault: "previous_hash" });
  });

  test("one is added twice", () => {
    const events = chain(3);
    expect(firstFault([...events, events[2]!], hash)).toEqual({ sequence: 4, fault: "sequence_gap" });
  });
});
