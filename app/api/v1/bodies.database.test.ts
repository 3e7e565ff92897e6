import { beforeAll, describe, expect, test, vi } from "vitest";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { aToken, call, refusedCall } from "@/lib/api/testing/call";
import { aReport } from "@/lib/commands/testing/support";

let token = "";

beforeAll(async () => {
  token = await aToken("reporter");
});

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const send = (raw: BodyInit, type?: string) => refusedCall("POST", "/reports", { token, raw, headers: type === undefined ? {} : { "Content-Type": type } });

describe("LAW 27: files are refused, and touch nothing but memory", () => {
  test.each([
    "multipart/form-data; boundary=x",
    "image/png",
    "IMAGE/JPEG",
    "video/mp4",
    "audio/ogg",
    "application/pdf",
    "application/zip",
    "application/x-zip-compressed",
    "application/octet-stream",
  ])("declared as %s", async (type) => {
    expect(await send(PNG, type)).toMatchObject({ status: 415, code: "media_refused" });
  });

  test.each([
    ["png", PNG],
    ["jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
    ["zip", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0])],
    ["pdf", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ")],
    ["mp4", new Uint8Array([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d])],
  ])("a %s declared as JSON", async (_format, bytes) => {
    const before = readdirSync(tmpdir()).filter((name) => !name.startsWith("relance-"));
    const log = vi.spyOn(console, "log");
    const errors = vi.spyOn(console, "error");
    expect(await send(bytes)).toMatchObject({ status: 415, code: "media_refused" });
    expect(log).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(readdirSync(tmpdir()).filter((name) => !name.startsWith("relance-") && !before.includes(name))).toEqual([]);
  });
});

describe("a body is one JSON object in UTF-8", () => {
  test.each(["text/plain", "application/x-www-form-urlencoded", "application/xml", "application/json; charset=iso-8859-1", ""])(
    "not as %s",
    async (type) => {
      const problem = await send(JSON.stringify(aReport()), type);
      expect(problem.status).toBe(415);
      expect(["unsupported_media_type", "media_refused"]).toContain(problem.code);
    },
  );

  test("not compressed", async () => {
    const problem = await refusedCall("POST", "/reports", { token, body: aReport(), headers: { "Content-Encoding": "gzip" } });
    expect(problem).toMatchObject({ status: 415, code: "unsupported_media_type" });
  });

  test.each([
    ["nothing", ""],
    ["half an object", '{"category":'],
    ["two objects", "{} {}"],
    ["a list", "[]"],
    ["a text", '"report"'],
    ["null", "null"],
    ["a comment", "{} // done"],
    ["a hundred thousand lists in each other", "[".repeat(100_000) + "]".repeat(100_000)],
    ["a hundred thousand objects in each other", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ])("not %s", async (_title, raw) => {
    expect(await send(raw)).toMatchObject({ status: 400, code: "malformed_json" });
  });

  test("not in another encoding, and the answer says so", async () => {
    const problem = await send(new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d]));
    expect(problem).toMatchObject({ status: 400, code: "malformed_json" });
    expect(problem.detail).toContain("UTF-8");
  });

  test("brackets in a text are no depth", async () => {
    const description = `A message that shares what nobody agreed to share. ${"[{".repeat(500)} \\"`;
    expect((await call("POST", "/reports", { token, body: aReport({ description }) })).status).toBe(201);
  });
});

describe("a body has at most 1 MiB", () => {
  test("one that announces more is not read", async () => {
    const problem = await refusedCall("POST", "/reports", { token, body: {}, headers: { "Content-Length": "1048577" } });
    expect(problem).toMatchObject({ status: 413, code: "payload_too_large" });
  });

  test("one that announces nothing is cut off where it exceeds it", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const init = { method: "POST", headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` }, body: endless, duplex: "half" };
    const { POST } = await import("./reports/route");
    const response = await POST(new Request("http://relance.test/api/v1/reports", init), { params: Promise.resolve({}) });
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });
});
