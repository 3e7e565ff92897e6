import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { databaseUrl } from "@/lib/env";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { caseListQuery } from "@/lib/queries/case/case-list";
import { caseLogQuery } from "@/lib/queries/case/case-log";
import { silenceBoardQuery } from "@/lib/queries/silence/silence-board";
import { fileReportCommand } from "./report/file-report";
import { run } from "./run";
import { refoldEveryCase } from "./testing/refold";
import { accept, check, claim, notify, respond, walk, walkOf } from "./testing/story";
import { answered, aPerson, aReport } from "./testing/support";

/** Everything that anybody asked the network for, but the database. */
const asked: string[] = [];
const away = (what: string): never => {
  asked.push(what);
  throw new Error(`The network was asked for ${what}`);
};

let reporter: Actor;
let analyst: Actor;

beforeAll(async () => {
  const database = new URL(databaseUrl());
  const { connect } = net.Socket.prototype as unknown as Record<string, (...parameters: unknown[]) => net.Socket>;
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(function (this: net.Socket, ...parameters: unknown[]) {
    const text = JSON.stringify(parameters, (_key, value: unknown) => (typeof value === "function" ? undefined : value));
    if (!text.includes(database.port)) away(`a socket ${text}`);
    return Reflect.apply(connect ?? away("a socket"), this, parameters);
  });
  vi.spyOn(globalThis, "fetch").mockImplementation((url) => away(`fetch ${JSON.stringify(url)}`));
  for (const module of [http, https]) {
    vi.spyOn(module, "request").mockImplementation((...parameters: unknown[]) => away(`request ${String(parameters[0])}`));
    vi.spyOn(module, "get").mockImplementation((...parameters: unknown[]) => away(`get ${String(parameters[0])}`));
  }
  vi.spyOn(tls, "connect").mockImplementation(() => away("tls"));
  const { lookup } = dns as unknown as Record<string, (...parameters: unknown[]) => unknown>;
  vi.spyOn(dns, "lookup").mockImplementation((host: string, ...rest: unknown[]) =>
    host === database.hostname ? lookup?.(host, ...rest) : away(`lookup ${host}`));
  for (const name of ["resolve", "resolve4", "resolve6", "resolveAny"] as const) {
    vi.spyOn(dns, name).mockImplementation((host: string) => away(`${name} ${host}`));
    vi.spyOn(dns.promises, name).mockImplementation((host: string) => away(`${name} ${host}`));
  }
  vi.spyOn(dns.promises, "lookup").mockImplementation((host) => away(`lookup ${host}`));
  [reporter, analyst] = [await aPerson("reporter"), await aPerson("analyst")];
});
afterAll(async () => {
  vi.restoreAllMocks();
  await refoldEveryCase();
});

const REPORTS: readonly (readonly string[])[] = [
  ["https://discord.com/channels/165176875973476352/165176875973476353/175928847299117063", "https://discord.gg/exampleServer", "https://ptb.discord.com/invite/example2"],
  ["https://cdn.discordapp.com/attachments/165176875973476353/175928847299117063/file.png?ex=65a1b2c3&is=1&hm=2"],
  ["https://x.com/example/status/1234567890123456789", "https://twitter.com/i/web/status/1234567890123456790"],
  ["https://www.reddit.com/r/example/comments/abc123/a_title/"],
  ["https://www.instagram.com/p/ExAmPle1234/"],
  ["https://www.tiktok.com/@example/video/7123456789012345678"],
  ["https://t.me/example/5"],
  ["https://www.snapchat.com/add/example"],
  ["https://www.vinted.fr/items/9001-robe?referrer=catalog"],
  ["https://social.example/@someone/112233445566778899"],
  ["https://some-page.example/a/b?c=d", "http://other-page.invalid:8080/x"],
];

test("reports are filed, worked and read back without asking the network for anything (LAW case 30)", async () => {
  expect(() => fetch("https://reported.example/")).toThrow("The network was asked");
  expect(() => net.connect(443, "reported.example")).toThrow("The network was asked");
  expect(asked).toHaveLength(2);
  asked.length = 0;

  for (const links of REPORTS) {
    const report = aReport({ items: links.map((raw) => ({ raw })), description: `It is at ${links[0]} and links to https://elsewhere.example/.` });
    const filed = answered(await run(fileReportCommand, report, reporter));
    const steps = [accept, notify, respond("automatic_receipt", "2026-03-02T10:00:00.000Z"), claim("2026-03-03T10:00:00.000Z"), check("gone", "2026-03-04T10:00:00.000Z")];
    const { reference } = await walk(walkOf(filed), analyst, steps);
    const file = answered(await ask(caseFileQuery, { reference }, analyst));
    expect(file.items.flatMap((item) => item.raws)).toEqual(links);
    answered(await ask(caseLogQuery, { reference }, analyst));
    answered(await ask(caseListQuery, { q: links[0] }, analyst));
  }
  answered(await ask(silenceBoardQuery, {}, analyst));
  expect(asked).toEqual([]);
}, 60_000);
