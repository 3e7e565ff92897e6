import { beforeAll, describe, expect, test } from "vitest";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { database } from "@/lib/db/client";
import { reportersToTell } from "@/lib/db/report-store";
import { ANONYMOUS, type Actor } from "@/lib/domain/access/actor";
import { run } from "../run";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { chooseUpdatesCommand } from "./choose-updates";

let reporter: Actor;

beforeAll(async () => {
  reporter = await aPerson("reporter");
});

const chosen = async ({ report }: { report: { id: string } }) => (await database().report.findUniqueOrThrow({ where: { id: report.id } })).updates;
const who = { name: "Dana Reed", email: "dana@people.example" };

describe("how a reporter is told", () => {
  test.each([
    ["by mail, where they left an address", { reporter: who }, "mail"],
    ["not, where they wish it so", { reporter: { ...who, updates: "none" } }, "none"],
    ["not, where they left no address", { category: "grooming", reporter: { anonymous: true } }, null],
    ["not, where they ask for mail and left no address", { category: "grooming", reporter: { anonymous: true, updates: "mail" } }, null],
  ])("%s", async (_title, changes, expected) => {
    expect(await chosen(await filed(ANONYMOUS, changes))).toBe(expected);
  });

  test("may be chosen with an account, which still says who they are", async () => {
    expect(await chosen(await filed(reporter, { reporter: { updates: "none" } }))).toBe("none");
    expect(await chosen(await filed(reporter, { reporter: undefined }))).toBe("mail");
  });

  test("is nothing else than these", async () => {
    await expect(filed(ANONYMOUS, { reporter: { ...who, updates: "sms" } })).rejects.toThrow("field_choice");
  });
});

describe("a choice made later", () => {
  const toTell = async (reference: string) => {
    const { id } = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
    return (await reportersToTell(database(), id)).length;
  };

  test("is theirs by account, on every report of theirs in the case and on no other's", async () => {
    const { case: made } = await filed(reporter);
    expect(answered(await run(chooseUpdatesCommand, { reference: made.reference, updates: "none" }, reporter))).toEqual({ reference: made.reference, updates: "none" });
    expect(await toTell(made.reference)).toBe(0);
    expect(refusedWith(await run(chooseUpdatesCommand, { reference: made.reference, updates: "mail" }, await aPerson("reporter")))).toEqual(["not_found"]);
    answered(await run(chooseUpdatesCommand, { reference: made.reference, updates: "mail" }, reporter));
    expect(await toTell(made.reference)).toBe(1);
  });

  test("is theirs by receipt, in their own case alone", async () => {
    const [own, other] = [await filed(ANONYMOUS), await filed(ANONYMOUS)];
    const holder = (await actorOfReceipt(own.receipt)) ?? ANONYMOUS;
    answered(await run(chooseUpdatesCommand, { reference: own.case.reference, updates: "none" }, holder));
    expect([await toTell(own.case.reference), await toTell(other.case.reference)]).toEqual([0, 1]);
    expect(refusedWith(await run(chooseUpdatesCommand, { reference: other.case.reference, updates: "none" }, holder))).toEqual(["not_found"]);
  });

  test("cannot be mail where there is no address, and says so", async () => {
    const { case: made, receipt } = await filed(ANONYMOUS, { category: "grooming", reporter: { anonymous: true } });
    const holder = (await actorOfReceipt(receipt)) ?? ANONYMOUS;
    expect(refusedWith(await run(chooseUpdatesCommand, { reference: made.reference, updates: "mail" }, holder))).toEqual(["no_address_left"]);
  });
});
