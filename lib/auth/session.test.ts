import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { run } from "@/lib/commands/run";
import { answered, aPerson } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import { findPerson } from "@/lib/db/person-store";
import { ANONYMOUS, SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { currentActor } from "./current-actor";
import { endSession, sessionCookie, sessionSecret, startSession } from "./session-cookie";

/** The cookies of one browser: what was set is sent back. */
const jar = vi.hoisted(() => new Map<string, string>());

vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string) => jar.set(name, value),
    }),
}));

beforeEach(() => jar.clear());

async function signedIn(): Promise<Actor> {
  const actor = await aPerson("analyst");
  const person = await findPerson(database(), { id: actor.id ?? "" });
  if (person === null) throw new Error("The person just made is not there");
  await startSession(person);
  return actor;
}

const change = (actor: Actor, changes: object) =>
  run(changePersonCommand, { id: actor.id, role: actor.role, isActive: true, ...changes }, SYSTEM);

describe("a session", () => {
  test("is of who started it, and of nobody once it is ended", async () => {
    const actor = await signedIn();
    expect(await currentActor()).toEqual(actor);
    await endSession();
    expect(await currentActor()).toEqual(ANONYMOUS);
  });

  test("ends at once when its person is changed in any way, though the cookie is still sent", async () => {
    const actor = await signedIn();
    answered(await change(actor, {}));
    expect(await currentActor()).toEqual(ANONYMOUS);
  });

  test("ends at once when the account is shut, and does not come back when it is opened again", async () => {
    const actor = await signedIn();
    answered(await change(actor, { isActive: false }));
    expect(await currentActor()).toEqual(ANONYMOUS);
    answered(await change(actor, { isActive: true }));
    expect(await currentActor()).toEqual(ANONYMOUS);
  });

  test.each<[string, () => Promise<string>]>([
    ["nonsense", () => Promise.resolve("nonsense")],
    ["made with another secret", async () => encode({ secret: "another secret", token: await claim() })],
    ["over", async () => encode({ secret: sessionSecret(), token: await claim(), maxAge: -1_000 })],
    ["without a version", async () => encode({ secret: sessionSecret(), token: { sub: (await claim()).sub } })],
    ["of somebody who does not exist", () => encode({ secret: sessionSecret(), token: { sub: "00000000-0000-4000-8000-000000000000", sessionVersion: 1 } })],
  ])("that is %s is nobody's", async (_title, token) => {
    jar.set(sessionCookie().name, await token());
    expect(await currentActor()).toEqual(ANONYMOUS);
  });
});

async function claim() {
  return { sub: (await aPerson("analyst")).id ?? "", sessionVersion: 1 };
}
