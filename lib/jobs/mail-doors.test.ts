import { createServer, type AddressInfo } from "node:net";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database, openDatabase } from "@/lib/db/client";
import { openMailDoors, type MailDoors } from "./mail-doors";

const held = globalThis as { relanceDatabase?: ReturnType<typeof database> };
const real = database();
const MAIL = { from: "support@platform.example", to: "reports@relance.test", subject: "Your report", text: "We have received your report." };

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let port = 0;
let doors: MailDoors | undefined;

beforeEach(async () => {
  port = await freePort();
  process.env.INBOUND_SMTP_PORT = String(port);
});
afterEach(async () => {
  held.relanceDatabase = real;
  await doors?.stop();
  doors = undefined;
  delete process.env.INBOUND_SMTP_PORT;
  vi.restoreAllMocks();
});

const send = (mail: object) => createTransport({ host: "127.0.0.1", port, ignoreTLS: true }).sendMail(mail).then(({ response }) => response, (error: { responseCode?: number }) => error.responseCode);
const listening = () => vi.waitFor(() => new Promise<void>((resolve, reject) => void createTransport({ host: "127.0.0.1", port, ignoreTLS: true }).verify((error) => (error === null ? resolve() : reject(error)))));

describe("our own door for mail", () => {
  test("says 250 for a mail that is kept, and knows it again", async () => {
    doors = openMailDoors();
    await listening();
    const mail = { ...MAIL, messageId: "<one@platform.example>", date: new Date("2026-03-02T10:00:00.000Z") };
    expect(await send(mail)).toMatch(/^250/);
    expect(await send(mail)).toMatch(/^250/);
    expect(await real.inboundMail.findMany()).toMatchObject([{ door: "smtp", state: "waiting" }]);
  });

  test("is shut to the mail of others", async () => {
    doors = openMailDoors();
    await listening();
    expect(await send({ ...MAIL, to: "somebody@elsewhere.example" })).toBe(550);
  });

  test("says 451 while the database is away, so that the sender keeps the mail and comes again", async () => {
    vi.spyOn(console, "log").mockReturnValue();
    doors = openMailDoors();
    await listening();
    held.relanceDatabase = openDatabase("postgres://nobody:nobody@127.0.0.1:1/none");
    expect(await send(MAIL)).toBe(451);
    held.relanceDatabase = real;
    expect(await send(MAIL)).toMatch(/^250/);
  });

  test("stays shut where no setting names it", async () => {
    delete process.env.INBOUND_SMTP_PORT;
    doors = openMailDoors();
    await doors.stop();
    expect(await send(MAIL)).toBeUndefined();
  });

  test("keeps no address of a sender", async () => {
    doors = openMailDoors();
    await listening();
    await send(MAIL);
    expect(JSON.stringify(await real.attemptWindow.findMany())).not.toContain("127.0.0.1");
  });
});
