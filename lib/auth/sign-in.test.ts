import { beforeAll, describe, expect, test } from "vitest";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { createPersonCommand } from "@/lib/commands/person/create-person";
import { run } from "@/lib/commands/run";
import { requestSignInLinkCommand } from "@/lib/commands/sign-in/request-sign-in-link";
import { answered, aPerson, at } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { useSignInLink } from "@/lib/db/sign-in-link-store";
import { ANONYMOUS, SYSTEM } from "@/lib/domain/access/actor";
import { LINK_SECONDS } from "./next-auth-options";
import { demoPeople, personByPassword, personOfDemo } from "./sign-in";

const NOW = at("2026-03-02T09:00:00.000Z");
const PASSWORD = "correct horse battery";

async function withPassword(label: string, isDemo = false) {
  const input = { label, email: `${label}@people.example`, role: "analyst", password: PASSWORD, isDemo };
  return answered(await run(createPersonCommand, input, SYSTEM)).person;
}

describe("signing in by password", () => {
  beforeAll(() => withPassword("ada"));

  test("lets in who has it, however the address is written", async () => {
    expect(await personByPassword("  ADA@people.example ", PASSWORD, NOW)).toMatchObject({ label: "ada" });
  });

  test("says the same of a wrong password, an unknown address, and an account without one", async () => {
    const other = await aPerson("analyst");
    const refusals = [
      await personByPassword("ada@people.example", "wrong horse battery", NOW),
      await personByPassword("nobody@people.example", PASSWORD, NOW),
      await personByPassword(`${other.label}@people.example`, "", NOW),
    ];
    for (const refusal of refusals) expect(refusal).toEqual({ refused: true, code: "wrong_password", path: "password" });
  });

  test("does not let in whose account is shut", async () => {
    const { id } = await withPassword("ben");
    answered(await run(changePersonCommand, { id, role: "analyst", isActive: false }, SYSTEM));
    expect(await personByPassword("ben@people.example", PASSWORD, NOW)).toMatchObject({ code: "wrong_password" });
  });

  test("stops guessing, even with the right one at last", async () => {
    await withPassword("cleo");
    for (let guess = 0; guess < 20; guess += 1) await personByPassword("cleo@people.example", `guess number ${guess}`, NOW);
    expect(await personByPassword("cleo@people.example", PASSWORD, NOW)).toMatchObject({ code: "too_many_attempts" });
    expect(await personByPassword("cleo@people.example", PASSWORD, at("2026-03-02T10:00:00.000Z"))).toMatchObject({ label: "cleo" });
  });
});

test("nobody is let in by one click where this is no demo", async () => {
  const { id } = await withPassword("demo", true);
  expect(await demoPeople()).toEqual([]);
  expect(await personOfDemo(id)).toMatchObject({ code: "not_found" });
});

describe("a sign-in link", () => {
  const asked = (email: string) => run(requestSignInLinkCommand, { email, locale: "en" }, ANONYMOUS, { now: NOW });
  const links = (identifier: string) => database().signInLink.findMany({ where: { identifier } });

  test("is promised to everybody and sent to whoever has an account", async () => {
    const { label } = await aPerson("reporter");
    const known = await asked(`${label}@PEOPLE.example`);
    expect(known).toEqual(await asked("nobody@people.example"));
    expect(await links(`${label}@people.example`)).toHaveLength(1);
    expect(await links("nobody@people.example")).toEqual([]);
  });

  test("is used once, and not after its quarter of an hour", async () => {
    const email = `${(await aPerson("reporter")).label}@people.example`;
    await asked(email);
    await asked(email);
    const [one, other] = await links(email);
    const use = (link: typeof one, now: Date) => useSignInLink(database(), email, link?.tokenHash ?? "", now);
    expect(await use(one, NOW)).not.toBeNull();
    expect(await use(one, NOW)).toBeNull();
    expect(await use(other, new Date(NOW.getTime() + LINK_SECONDS * 1_000))).toBeNull();
    expect(await links(email)).toEqual([]);
  });

  test("waits to be mailed in a form that nobody else can read", async () => {
    const email = `${(await aPerson("reporter")).label}@people.example`;
    await asked(email);
    const messages = await database().outboxMessage.findMany({ where: { kind: "sign_in_link" } });
    expect(messages.length).toBeGreaterThan(0);
    expect(JSON.stringify(messages)).not.toContain(email);
  });
});
