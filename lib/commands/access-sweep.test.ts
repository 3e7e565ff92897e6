import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ACTOR_ROLES, ANONYMOUS, type Actor, type ActorRole } from "@/lib/domain/access/actor";
import { rolesHolding } from "@/lib/domain/access/permissions";
import { ALL_QUERIES } from "@/lib/queries/all";
import { ask } from "@/lib/queries/ask";
import type { Query } from "@/lib/queries/query";
import { ALL_COMMANDS } from "./all";
import type { Command } from "./command";
import { run } from "./run";
import { refusedWith } from "./testing/support";

const COMMANDS = ALL_COMMANDS as unknown as readonly Command<unknown, unknown>[];
const QUERIES = ALL_QUERIES as unknown as readonly Query<unknown, unknown>[];

const actor = (role: ActorRole): Actor => ({ ...ANONYMOUS, role, label: role });

/** A key that no input knows: whoever gets past the door is told of it, and nothing is read or written. */
const NONSENSE = { nobodyKnowsThisField: true };
const DOORS = ["forbidden", "unauthenticated"];

function mayPass(permission: (typeof COMMANDS)[number]["permission"], role: ActorRole): boolean {
  return permission === "public" || rolesHolding(permission).includes(role);
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))("the command %s", (_name, command) => {
  test.each(ACTOR_ROLES)("as %s", async (role) => {
    const codes = refusedWith(await run(command, NONSENSE, actor(role)));
    if (mayPass(command.permission, role)) expect(codes.filter((code) => DOORS.includes(code))).toEqual([]);
    else expect(codes).toEqual([role === "anonymous" ? "unauthenticated" : "forbidden"]);
  });

  test("with a token that has every scope but this one", async () => {
    if (command.permission === "public") return;
    for (const role of rolesHolding(command.permission)) {
      expect(refusedWith(await run(command, NONSENSE, { ...actor(role), scopes: ["none"] })), role).toEqual([role === "anonymous" ? "unauthenticated" : "forbidden"]);
    }
  });
});

describe.each(QUERIES.map((query) => [query.name, query] as const))("the query %s", (_name, query) => {
  test.each(ACTOR_ROLES)("as %s", async (role) => {
    const codes = refusedWith(await ask(query, NONSENSE, actor(role)));
    if (mayPass(query.permission, role)) expect(codes.filter((code) => DOORS.includes(code))).toEqual([]);
    else expect(codes).toEqual([role === "anonymous" ? "unauthenticated" : "forbidden"]);
  });
});

describe("nothing is left out of the sweep", () => {
  const defining = (folder: string, word: RegExp) =>
    readdirSync(path.join(process.cwd(), folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .filter((name) => word.test(readFileSync(path.join(process.cwd(), folder, name), "utf8")))
      .map((name) => name.replace(/\.ts$/, ""));

  const imported = (folder: string) =>
    [...readFileSync(path.join(process.cwd(), folder, "all.ts"), "utf8").matchAll(/from "\.\/(.+)"/g)].map(([, name]) => name);

  test.each([
    ["lib/commands", /= define(Case|Receipt)?Command[(<]/, COMMANDS],
    ["lib/queries", /= defineQuery[(<]/, QUERIES],
  ] as const)("every file of %s that defines one is in its list, once", (folder, word, all) => {
    expect(imported(folder).sort()).toEqual(defining(folder, word).sort());
    expect(all.length).toBe(imported(folder).length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test("what anyone at all may do is exactly this", () => {
    const open = [...COMMANDS, ...QUERIES].filter(({ permission }) => permission === "public");
    expect(open.map(({ name }) => name).sort()).toEqual(["readiness", "request-sign-in-link", "sweep-lag"]);
  });
});
