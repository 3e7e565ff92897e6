import { describe, expect, test } from "vitest";
import { METHODS } from "@/lib/api/operation";
import { isServed } from "@/lib/api/serve";
import { API } from "@/lib/api/table";
import { aToken, call, refusedCall } from "@/lib/api/testing/call";
import { exportsOf, routeFiles } from "@/lib/api/testing/route-files";

const FILES = routeFiles();
const HANDLERS = [...METHODS, "OPTIONS"].sort();

describe("every route file", () => {
  test("is found, and there is one for every path of the table and one for all other addresses", () => {
    const templates = FILES.map(({ template }) => template);
    expect(templates.filter((template) => template !== "/[[...path]]").sort()).toEqual(Object.keys(API).sort());
    expect(templates).toContain("/[[...path]]");
  });

  test.each(FILES)("$template exports wrapped handlers only, one a method", async (file) => {
    const exported = await exportsOf(file);
    expect(Object.keys(exported).sort()).toEqual(HANDLERS);
    for (const [name, handler] of Object.entries(exported)) expect(isServed(handler), name).toBe(true);
  });

  test("a handler that nobody wrapped would be found", () => {
    expect(isServed(() => new Response())).toBe(false);
    expect(isServed(undefined)).toBe(false);
  });
});

describe("addresses and methods that there are not", () => {
  const lines = Object.entries(API).flatMap(([path, resource]) =>
    METHODS.filter((method) => !(method in resource)).map((method) => ({ method, path, allowed: Object.keys(resource) })),
  );

  test.each(lines)("$method $path is 405 and says what is allowed", async ({ method, path, allowed }) => {
    const problem = await refusedCall(method, path.replace(/\{\w+\}/g, "x"));
    expect(problem).toMatchObject({ status: 405, code: "method_not_allowed" });
    const allow = problem.headers.get("Allow")?.split(", ");
    expect(allow?.filter((method) => !["HEAD", "OPTIONS"].includes(method))).toEqual(allowed);
  });

  test("OPTIONS tells the methods too", async () => {
    const { status, headers } = await call("OPTIONS", "/reports");
    expect([status, headers.get("Allow")]).toEqual([204, "GET, POST, HEAD, OPTIONS"]);
  });

  test.each(["/nothing", "/cases/RL-0000-0000/nothing", "/"])("%s is 404 as a problem document", async (address) => {
    for (const method of METHODS) {
      expect(await refusedCall(method, address, { token: await aToken("manager") })).toMatchObject({ status: 404, code: "not_found" });
    }
  });
});
