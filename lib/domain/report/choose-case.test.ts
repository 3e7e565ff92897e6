import { describe, expect, test } from "vitest";
import type { Item } from "../item/item";
import { recognise } from "../item/recognise";
import { chooseCase, type KnownItem } from "./choose-case";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const GUILD = "165176875973476352";
const message = (channel: number, id: number) => `https://discord.com/channels/${GUILD}/16517687597347635${channel}/16517687597347636${id}`;

function item(raw: string): Item {
  const recognition = recognise(raw, { now: NOW });
  if (!recognition.exact) throw new Error(`${raw} is not exact: ${recognition.reason}`);
  return recognition.item;
}

function known(canonicalKey: string, changes: Partial<KnownItem> = {}): KnownItem {
  const base = { id: "i", caseId: "a", reference: "RL-A", isOpen: true, isSubject: true, isReappearing: false };
  return { ...base, canonicalKey, ...changes };
}

const ONE = item(message(1, 1));
const OTHER = item(message(1, 2));
const SERVER = `discord:guild:${GUILD}`;

describe("which reports join (DESIGN section 4)", () => {
  test.each<[string, Item[], KnownItem[], string | null]>([
    ["nothing is known: a new case", [ONE], [], null],
    ["the same key in an open case joins", [ONE], [known(ONE.canonicalKey)], "a"],
    ["though the case is about something else", [ONE], [known(ONE.canonicalKey, { isSubject: false })], "a"],
    ["inside the server that a case is about joins", [ONE], [known(SERVER)], "a"],
    ["inside a server that a case merely mentions does not", [ONE], [known(SERVER, { isSubject: false })], null],
    ["inside a server whose case has closed does not", [ONE], [known(SERVER, { isOpen: false })], null],
    ["inside a server whose case closed as removed does not either", [ONE], [known(SERVER, { isOpen: false, isReappearing: true })], null],
    ["two items of one server are two cases", [ONE], [known(OTHER.canonicalKey)], null],
    ["a server is not joined to the case of a message in it", [{ ...ONE, canonicalKey: SERVER, containerKeys: [] }], [known(ONE.canonicalKey)], null],
    ["the same key closed as removed of late reappears", [ONE], [known(ONE.canonicalKey, { isOpen: false, isReappearing: true })], "a"],
    ["closed otherwise, or long ago, does not", [ONE], [known(ONE.canonicalKey, { isOpen: false })], null],
    ["an open case comes before one that would reopen", [ONE], [known(ONE.canonicalKey, { isOpen: false, isReappearing: true }), known(ONE.canonicalKey, { caseId: "b" })], "b"],
    ["its own case comes before that of its server", [ONE], [known(SERVER), known(ONE.canonicalKey, { caseId: "b" })], "b"],
    ["the server's open case comes before a closed one of its own", [ONE], [known(ONE.canonicalKey, { isOpen: false, isReappearing: true }), known(SERVER, { caseId: "b" })], "b"],
    ["the first item that matches decides", [ONE, OTHER], [known(OTHER.canonicalKey, { caseId: "b" }), known(ONE.canonicalKey)], "a"],
    ["a later item can match where the first does not", [ONE, OTHER], [known(OTHER.canonicalKey, { caseId: "b" })], "b"],
  ])("%s", (_title, items, cases, joined) => {
    expect(chooseCase(items, cases).join?.caseId ?? null).toBe(joined);
  });

  test("a new case is linked once to each case of the same item or the same surroundings", () => {
    const cases = [known(OTHER.canonicalKey, { reference: "RL-B" }), known(ONE.canonicalKey, { isOpen: false }), known(SERVER, { isOpen: false })];
    expect(chooseCase([ONE], cases)).toEqual({ join: null, linked: ["RL-A", "RL-B"] });
  });

  test("invites that differ in case are two things (LAW case 39)", () => {
    const [upper, lower] = [item("https://discord.gg/AbC"), item("https://discord.gg/abc")];
    expect(chooseCase([lower], [known(upper.canonicalKey)]).join).toBeNull();
    expect(chooseCase([upper], [known(upper.canonicalKey)]).join).not.toBeNull();
  });
});
