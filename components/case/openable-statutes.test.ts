import { describe, expect, test } from "vitest";
import { CATEGORIES, type Category } from "@/lib/domain/law/category";
import { STATUTES, type StatuteId } from "@/lib/domain/law/statutes";
import { openableStatutes } from "./openable-statutes";

type Clocks = Parameters<typeof openableStatutes>[0]["clocks"];

const AT = new Date("2026-06-02T09:00:00.000Z");
const open = (statute: StatuteId): Clocks => {
  const clock = { kind: "takedown", ordinal: 1, owner: "platform", basis: "statute", state: "running", startedAt: AT, dueAt: AT, dueLegalLatest: AT } as const;
  return [{ ...clock, id: `takedown.statute.${statute}`, resumesAt: null, stoppedAt: null, abandonedAt: null }];
};
const idsFor = (category: Category, clocks: Clocks = []) => openableStatutes({ category, clocks }).map(({ id }) => id);

describe("the deadlines in law that may be started", () => {
  test.each<[Category, Clocks, StatuteId[]]>([
    ["ncii", [], ["us_take_it_down", "uk_osa_20a"]],
    ["sexual_deepfake", open("us_take_it_down"), ["uk_osa_20a"]],
    ["harassment", [], []],
  ])("%s", (category, clocks, expected) => {
    expect(idsFor(category, clocks)).toEqual(expected);
  });

  test("are never those of an authority (LAW case 14), nor those that start by themselves", () => {
    const started = CATEGORIES.flatMap((category) => idsFor(category)).map((id) => STATUTES[id].startedBy);
    expect(new Set(started)).toEqual(new Set(["depicted_person_or_mandate"]));
  });
});
