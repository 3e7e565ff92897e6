import { beforeAll, describe, expect, test } from "vitest";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { run } from "@/lib/commands/run";
import { answered, aPerson, at, refusedWith } from "@/lib/commands/testing/support";
import { createTokenCommand } from "@/lib/commands/token/create-token";
import { revokeTokenCommand } from "@/lib/commands/token/revoke-token";
import { database } from "@/lib/db/client";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { holds } from "@/lib/domain/access/permissions";
import { actorOfToken } from "./actor-of-token";

const NOW = at("2026-03-02T09:00:00.000Z");
let admin: Actor;

beforeAll(async () => {
  admin = await aPerson("admin");
});

const make = async (input: Record<string, unknown> = {}) => answered(await run(createTokenCommand, { role: "analyst", ...input }, admin));

describe("a token", () => {
  test("stands for its person, and is kept as nothing that could be used", async () => {
    const { token, person } = await make();
    expect(token).toMatch(/^rl_[\w-]{43}$/);
    expect(await actorOfToken(token, NOW)).toMatchObject({ id: person.id, role: "analyst", label: person.label, scopes: null });
    const row = await database().apiToken.findFirstOrThrow({ where: { personId: person.id } });
    expect(JSON.stringify(row)).not.toContain(token.slice(3));
  });

  test("without a person named is a new one's every time", async () => {
    expect((await make()).person.id).not.toBe((await make()).person.id);
  });

  test("of a platform agent knows the platform, and nobody else's has one", async () => {
    const { token } = await make({ role: "platform_agent", platform: "discord" });
    expect(await actorOfToken(token, NOW)).toMatchObject({ role: "platform_agent", platform: "discord" });
    expect(refusedWith(await run(createTokenCommand, { role: "platform_agent" }, admin))).toEqual(["platform_required"]);
    expect(refusedWith(await run(createTokenCommand, { role: "analyst", platform: "x" }, admin))).toEqual(["platform_required"]);
  });

  test("with scopes is narrower than its role and never wider", async () => {
    const { token } = await make({ scopes: ["case.read", "person.manage"] });
    const actor = (await actorOfToken(token, NOW)) as Actor;
    expect(holds(actor, "case.read")).toBe(true);
    expect(holds(actor, "case.triage")).toBe(false);
    expect(holds(actor, "person.manage")).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["its prefix alone", "rl_"],
    ["one that nobody made", `rl_${"A".repeat(43)}`],
    ["a bearer header and not a token", "Bearer rl_x"],
  ])("that is %s is nobody's", async (_title, token) => {
    expect(await actorOfToken(token, NOW)).toBeNull();
  });

  test("is over in the instant that it expires", async () => {
    const { token } = await make({ expiresAt: "2026-03-02T09:00:00.000Z" });
    expect(await actorOfToken(token, at("2026-03-02T08:59:59.999Z"))).not.toBeNull();
    expect(await actorOfToken(token, NOW)).toBeNull();
  });

  test("is over once revoked, and revoking it twice changes nothing", async () => {
    const { token, id } = await make();
    answered(await run(revokeTokenCommand, { id }, admin));
    expect(await actorOfToken(token, NOW)).toBeNull();
    const entries = () => database().adminEvent.count({ where: { subjectId: id, type: "token_revoked" } });
    answered(await run(revokeTokenCommand, { id }, admin));
    expect(await entries()).toBe(1);
    expect(refusedWith(await run(revokeTokenCommand, { id: "00000000-0000-4000-8000-000000000000" }, admin))).toEqual(["not_found"]);
  });

  test("is over when its person's account is shut, and follows a change of role", async () => {
    const { token, person } = await make();
    answered(await run(changePersonCommand, { id: person.id, role: "manager", isActive: true }, admin));
    expect(await actorOfToken(token, NOW)).toMatchObject({ role: "manager" });
    answered(await run(changePersonCommand, { id: person.id, role: "manager", isActive: false }, admin));
    expect(await actorOfToken(token, NOW)).toBeNull();
  });

  test("of an existing person is made in their own role only", async () => {
    const analyst = await aPerson("analyst");
    const email = `${analyst.label}@people.example`;
    expect((await make({ email: email.toUpperCase() })).person.id).toBe(analyst.id);
    expect(refusedWith(await run(createTokenCommand, { role: "manager", email }, admin))).toEqual(["field_choice"]);
    expect(refusedWith(await run(createTokenCommand, { role: "analyst", email: "nobody@people.example" }, admin))).toEqual(["not_found"]);
  });
});

describe("changing a person", () => {
  test("ends their sessions, whatever the change", async () => {
    const person = await aPerson("analyst");
    const version = async () => (await database().person.findUniqueOrThrow({ where: { id: person.id ?? "" } })).sessionVersion;
    const before = await version();
    answered(await run(changePersonCommand, { id: person.id, role: "analyst", isActive: true }, admin));
    expect(await version()).toBe(before + 1);
  });

  test("is not for oneself, nor for whoever is no admin", async () => {
    expect(refusedWith(await run(changePersonCommand, { id: admin.id, role: "admin", isActive: false }, admin))).toEqual(["own_account"]);
    const manager = await aPerson("manager");
    expect(refusedWith(await run(changePersonCommand, { id: admin.id, role: "reporter", isActive: true }, manager))).toEqual(["forbidden"]);
  });

  test("is logged without an address or a secret", async () => {
    const person = await aPerson("analyst");
    const entries = await database().adminEvent.findMany({ where: { subjectId: person.id ?? "" } });
    expect(entries).toMatchObject([{ type: "person_created", actor: { role: SYSTEM.role, label: SYSTEM.label } }]);
    expect(JSON.stringify(entries)).not.toContain("@");
  });
});
