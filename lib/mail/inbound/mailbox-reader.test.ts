import { createRequire } from "node:module";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Receive } from "./door";
import { startMailboxReader, type MailboxReader, type MailboxReaderOptions } from "./mailbox-reader";
import { mailboxOf } from "./mailbox-address";

interface StoredMessage {
  raw: string;
  flags?: string[];
}
interface ImapServer {
  server: Server;
  listen(port: number, host: string, done: () => void): void;
  close(done: () => void): void;
  appendMessage(mailbox: string, flags: string[], date: Date, raw: string): void;
  getMailbox(path: string): { messages: { raw: string; flags: string[] }[] };
}
const hoodiecrow = createRequire(import.meta.url)("hoodiecrow-imap") as (options: object) => ImapServer;

const mail = (subject: string, body = "We removed it.") => `From: support@platform.example\r\nTo: RL@mail.relance.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;

let imap: ImapServer | undefined;
let reader: MailboxReader | undefined;
const sockets = new Set<Socket>();
/** What the reader said to the server. */
let said = "";

afterEach(async () => {
  await reader?.stop();
  await closed();
  reader = imap = undefined;
  said = "";
});

async function closed() {
  const server = imap;
  if (server === undefined) return;
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise<void>((resolve) => server.close(resolve));
}

async function served(messages: StoredMessage[], { port = 0, folders = {}, plugins = ["ID", "IDLE", "MOVE", "UIDPLUS", "LITERALPLUS"] } = {}) {
  const storage = { INBOX: { messages }, "": { separator: "/", folders } };
  const server = hoodiecrow({ plugins, storage });
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("data", (line) => (said += line.toString()));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  imap = server;
  return (server.server.address() as AddressInfo).port;
}

function reading(port: number, receive: Receive, more: Partial<MailboxReaderOptions> = {}) {
  reader = startMailboxReader({ url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`, receive, pollMs: 50, idle: false, firstRetryMs: 20, ...more });
}

/** Patient, since every step is a way to a server and back, on a machine that may be busy. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const subjectOf = (raw: Buffer) => /^Subject: (.*)$/m.exec(raw.toString())?.[1]?.trim();
const inbox = () => imap?.getMailbox("INBOX").messages ?? [];
const unseen = () => inbox().filter(({ flags }) => !flags.includes("\\Seen")).length;

describe("a mailbox that we read", { timeout: 30_000 }, () => {
  test("gives each unseen mail once, byte for byte, and marks it", async () => {
    const received: Buffer[] = [];
    const receive = vi.fn<Receive>(async (raw) => (received.push(raw), "kept"));
    reading(await served([{ raw: mail("one") }, { raw: mail("old"), flags: ["\\Seen"] }, { raw: mail("two") }]), receive);
    await soon(() => expect(unseen()).toBe(0));
    expect(received.map(subjectOf)).toEqual(["one", "two"]);
    expect(received[0]?.toString()).toBe(mail("one"));
    expect(receive.mock.calls[0]?.slice(1)).toEqual([{ to: [] }, "imap"]);
  });

  test.each([true, false])("sees what comes later (told by the server: %s)", async (idle) => {
    const received: Buffer[] = [];
    reading(await served([]), async (raw) => (received.push(raw), "kept"), { idle, pollMs: idle ? 60_000 : 50 });
    await soon(() => expect(said).toContain(idle ? "IDLE" : "SEARCH"));
    imap?.appendMessage("INBOX", [], new Date("2024-01-09T10:00:00Z"), mail("later"));
    await soon(() => expect(received.map(subjectOf)).toEqual(["later"]));
    await soon(() => expect(unseen()).toBe(0));
  });

  test("keeps unseen what could not be committed, and tries it again", async () => {
    const receive = vi.fn<Receive>().mockRejectedValueOnce(new Error("no database")).mockResolvedValue("kept");
    reading(await served([{ raw: mail("one") }, { raw: mail("two") }]), receive);
    await soon(() => expect(unseen()).toBe(0));
    expect(receive.mock.calls.map(([raw]) => subjectOf(raw))).toEqual(["one", "two", "one"]);
  });

  test("gives the same mail again when the line drops before it is marked", async () => {
    const receive = vi.fn<Receive>(async () => {
      if (receive.mock.calls.length === 1) for (const socket of sockets) socket.destroy();
      return "kept";
    });
    reading(await served([{ raw: mail("one") }]), receive);
    await soon(() => expect(unseen()).toBe(0));
    expect(receive.mock.calls.map(([raw]) => subjectOf(raw))).toEqual(["one", "one"]);
  });

  test("comes back when the server was away", async () => {
    const port = await served([]);
    await closed();
    const received: Buffer[] = [];
    reading(port, async (raw) => (received.push(raw), "kept"));
    await served([{ raw: mail("after") }], { port });
    await soon(() => expect(received.map(subjectOf)).toEqual(["after"]));
  });

  test("marks what is too large for people to find, and goes on", async () => {
    const receive = vi.fn<Receive>().mockResolvedValue("kept");
    reading(await served([{ raw: mail("large", "a".repeat(5_000)) }, { raw: mail("small") }]), receive, { maxBytes: 1_000 });
    await soon(() => expect(unseen()).toBe(0));
    expect(receive.mock.calls.map(([raw]) => subjectOf(raw))).toEqual(["small"]);
    expect(inbox()[0]?.flags).toEqual(expect.arrayContaining(["\\Seen", "\\Flagged"]));
  });

  test("moves what it took into a folder of our name, where there is one", async () => {
    const port = await served([{ raw: mail("one") }], { folders: { Relance: {} } });
    reading(port, async () => "kept");
    await soon(() => expect(imap?.getMailbox("Relance").messages.map(({ raw }) => raw)).toHaveLength(1));
    await soon(() => expect(inbox()).toHaveLength(0));
  });

  test("stops while a server says nothing at all", async () => {
    const silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    reading((silent.address() as AddressInfo).port, async () => "kept");
    await soon(() => expect(sockets.size).toBe(1));
    await reader?.stop();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  test("stops while nobody answers", async () => {
    const port = await served([]);
    await closed();
    reading(port, async () => "kept", { firstRetryMs: 60_000 });
    await reader?.stop();
    expect(sockets.size).toBe(0);
  });
});

describe("the address of a mailbox", () => {
  test.each([
    ["imaps://a%40b.example:p%2Fw@mx.example/Abuse%20mail", { mailbox: "Abuse mail", connection: { host: "mx.example", port: 993, secure: true, servername: "mx.example", auth: { user: "a@b.example", pass: "p/w" } } }],
    ["imap://u:p@mx.example:1143", { mailbox: "INBOX", connection: { host: "mx.example", port: 1143, secure: false, doSTARTTLS: true, servername: "mx.example", auth: { user: "u", pass: "p" } } }],
    ["imap://u:p@127.0.0.1/", { mailbox: "INBOX", connection: { host: "127.0.0.1", port: 143, secure: false, auth: { user: "u", pass: "p" } } }],
  ])("%s", (address, expected) => {
    expect(mailboxOf(address)).toEqual(expected);
  });

  test("of any other kind is none", () => {
    expect(() => mailboxOf("https://mx.example")).toThrow("imap");
  });
});
