import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "@/lib/api/operation";
import { API } from "@/lib/api/table";
import { aToken, aTokenAndId, call, type CaseJson, type Filed, refusedCall } from "@/lib/api/testing/call";
import { aReport, answered } from "@/lib/commands/testing/support";
import { run } from "@/lib/commands/run";
import { changePersonCommand } from "@/lib/commands/person/change-person";
import { revokeTokenCommand } from "@/lib/commands/token/revoke-token";
import { ROLES, SYSTEM, type Role } from "@/lib/domain/access/actor";
import { rolesHolding } from "@/lib/domain/access/permissions";

const tokens = new Map<Role, string>();
let reference = "";
let version = 0;

const OPERATIONS = Object.entries(API).flatMap(([path, resource]) =>
  Object.entries(resource).map(([method, operation]: [string, Operation]) => ({ method, path, operation })),
);
const WITH_TOKEN = OPERATIONS.filter(({ operation }) => operation.access === "token");

beforeAll(async () => {
  for (const role of ROLES) tokens.set(role, await aToken(role));
  const filed = await call<Filed>("POST", "/reports", { token: tokens.get("reporter"), body: aReport() });
  reference = filed.body.case.reference;
  version = (await call<CaseJson>("GET", `/cases/${reference}`, { token: tokens.get("analyst") })).body.version;
});

function address(path: string): string {
  return path.replace("{reference}", reference).replace("{id}", "00000000-0000-4000-8000-000000000000");
}

describe("every call and every role", () => {
  const lines = WITH_TOKEN.flatMap(({ method, path, operation }) => ROLES.map((role) => ({ method, path, operation, role })));

  test.each(lines)("$method $path as $role", async ({ method, path, operation, role }) => {
    const body = method === "GET" ? undefined : {};
    const { status } = await call(method, address(path), { token: tokens.get(role), body });
    const isGranted = operation.permission === "public" || rolesHolding(operation.permission).includes(role);
    if (!isGranted) return expect(status).toBe(403);
    if (method === "GET") return expect(status).toBe(200);
    return expect(status).toBe(operation.source === "message" ? 415 : 422);
  });

  test.each(WITH_TOKEN)("$method $path without a token, with a bad one, with a cookie", async ({ method, path }) => {
    const body = method === "GET" ? undefined : {};
    const cookie = { Cookie: `next-auth.session-token=${tokens.get("manager")}` };
    for (const options of [{ body }, { body, token: "rl_unknown" }, { body, token: "unknown" }, { body, headers: cookie }]) {
      const problem = await refusedCall(method, address(path), options);
      expect(problem).toMatchObject({ status: 401, code: "unauthenticated" });
      expect(problem.headers.get("WWW-Authenticate")).toBe("Bearer");
    }
  });

  test("only these calls ask for no token", () => {
    const open = OPERATIONS.filter(({ operation }) => operation.access !== "token").map(({ method, path }) => `${method} ${path}`);
    expect(open).toEqual(["GET /receipts/current", "POST /receipts/current/responses", "POST /receipts/current/notices", "GET /openapi.json"]);
  });
});

describe("a token", () => {
  const read = (token: string) => call("GET", `/cases/${reference}`, { token });

  test("works until it expires", async () => {
    expect((await read(await aToken("analyst", { expiresAt: "2999-01-01T00:00:00Z" }))).status).toBe(200);
    expect((await read(await aToken("analyst", { expiresAt: "2024-01-01T00:00:00Z" }))).status).toBe(401);
  });

  test("ends at once when it is revoked", async () => {
    const { token, id } = await aTokenAndId("analyst");
    expect((await read(token)).status).toBe(200);
    answered(await run(revokeTokenCommand, { id }, { ...SYSTEM }));
    expect((await read(token)).status).toBe(401);
  });

  test("ends with the account of its person", async () => {
    const { token, personId } = await aTokenAndId("analyst");
    answered(await run(changePersonCommand, { id: personId, role: "analyst", isActive: false }, SYSTEM));
    expect((await read(token)).status).toBe(401);
  });

  test("may do less than its role", async () => {
    const token = await aToken("analyst", { scopes: ["case.read"] });
    expect((await read(token)).status).toBe(200);
    expect(await refusedCall("POST", `/cases/${reference}/notes`, { token, body: { text: "A note." } })).toMatchObject({ status: 403 });
  });

  test.each(["Basic dXNlcjpwYXNz", "Bearer", "Bearer a b", "Token x"])("in the form %s is none", async (Authorization) => {
    expect(await refusedCall("GET", "/cases", { headers: { Authorization } })).toMatchObject({ status: 401 });
  });
});

describe("what one may not see does not exist", () => {
  const note = { receivedAt: "2024-01-10T10:00:00Z", text: "We have received your report." };

  test.each([
    ["another reporter", () => aToken("reporter")],
    ["an agent of another platform", () => aToken("platform_agent", { platform: "reddit" })],
  ])("%s gets 404 on reading and on writing, as for a reference that nobody has", async (_title, make) => {
    const token = await make();
    for (const known of [reference, "RL-0000-0000", "no-reference", "%00"]) {
      expect(await refusedCall("GET", `/cases/${known}`, { token })).toMatchObject({ status: 404, code: "not_found" });
      const write = await refusedCall("POST", `/cases/${known}/responses`, { token, body: { ...note, version } });
      expect(write).toMatchObject({ status: 404, code: "not_found" });
    }
  });

  test("an agent of the platform answers inside Relance, and the answer counts; who reported stays hidden", async () => {
    const token = tokens.get("platform_agent");
    const seen = await call<CaseJson>("GET", `/cases/${reference}`, { token });
    expect(seen.status).toBe(200);
    expect(seen.text).not.toMatch(/Dana|people\.example/);
    expect(seen.body.descriptions).toEqual([]);
    const list = await call<{ items: { reference: string }[] }>("GET", "/cases", { token });
    expect(list.body.items.map((item) => item.reference)).toContain(reference);
  });

  test.each(["analyst", "manager", "reporter"] as const)("no case tells %s who reported it", async (role) => {
    const { text } = await call("GET", `/cases/${reference}`, { token: tokens.get(role) });
    expect(text).not.toMatch(/Dana|people\.example/);
  });
});
