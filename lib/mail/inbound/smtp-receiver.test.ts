import { connect } from "node:net";
import { once } from "node:events";
import { createTransport, type SendMailOptions } from "nodemailer";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Receive } from "./door";
import { startSmtpReceiver, type SmtpReceiver, type SmtpReceiverOptions } from "./smtp-receiver";

const US = "RL-7K3F-92QD@mail.relance.example";
const MAIL: SendMailOptions = { from: "support@platform.example", to: US, subject: "Your report", text: "We removed it.\n.\n..dots\n" };

let server: SmtpReceiver | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function started(options: Partial<SmtpReceiverOptions> = {}) {
  const received: Parameters<Receive>[] = [];
  const receive: Receive = async (...call) => {
    received.push(call);
    return "kept";
  };
  server = await startSmtpReceiver({ port: 0, host: "127.0.0.1", domain: "mail.relance.example", receive, ...options });
  return { received, port: server.port };
}

const sender = (port: number, more = {}) => createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true, ...more });
const failure = (port: number, mail: SendMailOptions = MAIL) => sender(port).sendMail(mail).then(() => null, (error: Error & { responseCode?: number }) => error.responseCode ?? error.message);

/** Speaks line by line, each once the server has answered the last, and gives all answers. */
async function spoken(port: number, ...lines: string[]): Promise<string[]> {
  const socket = connect(port, "127.0.0.1");
  const answers: string[] = [];
  for (const line of ["", ...lines]) {
    if (line !== "") socket.write(line);
    let answer = "";
    while (!/^\d{3} .*\r\n$/m.test(answer)) answer += String((await once(socket, "data"))[0]);
    answers.push(answer.trim());
  }
  socket.destroy();
  return answers;
}

describe("our own server for mail", { timeout: 30_000 }, () => {
  test("takes a mail for us whole, and says 250 only once it is committed", async () => {
    let commit = () => undefined as void;
    let isAnswered = false;
    const receive = vi.fn<Receive>(() => new Promise((resolve) => (commit = () => resolve("kept"))));
    const { port } = await started({ receive });
    const sending = sender(port).sendMail(MAIL).then((info) => {
      isAnswered = true;
      return info.response;
    });
    await vi.waitFor(() => expect(receive).toHaveBeenCalledOnce(), { timeout: 15_000 });
    expect(isAnswered).toBe(false);
    commit();
    expect(await sending).toMatch(/^250/);
    const [raw, envelope, door] = receive.mock.calls[0] ?? [];
    expect(raw?.toString()).toContain("We removed it.\r\n.\r\n..dots\r\n");
    expect(envelope).toMatchObject({ from: "support@platform.example", to: [US], remoteAddress: "127.0.0.1" });
    expect(door).toBe("smtp");
  });

  test("takes a mail from nobody's envelope", async () => {
    const { port, received } = await started();
    await sender(port).sendMail({ ...MAIL, envelope: { from: "", to: US } });
    expect(received[0]?.[1].from).toBeNull();
  });

  test("leaves a mail with its sender when it cannot be committed", async () => {
    const { port } = await started({ receive: async () => Promise.reject(new Error("no database")) });
    expect(await failure(port)).toBe(451);
  });

  test.each(["someone@elsewhere.example", "x@mail.relance.example.elsewhere.example", "mail.relance.example@elsewhere.example", "x%elsewhere.example@other.example"])("is no way to %s", async (to) => {
    const { port, received } = await started();
    expect(await failure(port, { ...MAIL, envelope: { from: "a@b.example", to } })).toBe(550);
    expect(received).toEqual([]);
  });

  test("asks nobody for a password, and says how large a mail may be", async () => {
    const { port } = await started({ limits: { maxBytes: 1_000 } });
    const [, hello, password] = await spoken(port, "EHLO mx.platform.example\r\n", "AUTH PLAIN AGEAYg==\r\n");
    expect(hello).toContain("SIZE 1000");
    expect(hello).not.toMatch(/AUTH|STARTTLS/);
    expect(password).toMatch(/^5/);
  });

  test.each([
    ["announced", "MAIL FROM:<a@b.example> SIZE=2000\r\n", []],
    ["sent without a word", "MAIL FROM:<a@b.example>\r\n", [`RCPT TO:<${US}>\r\n`, "DATA\r\n", `Subject: x\r\n\r\n${"a".repeat(5_000)}\r\n.\r\n`]],
  ])("refuses a mail that is too large, %s", async (_title, from, rest) => {
    const { port, received } = await started({ limits: { maxBytes: 1_000 } });
    const answers = await spoken(port, "EHLO x.example\r\n", from, ...rest);
    expect(answers.at(-1)).toMatch(/^552/);
    expect(received).toEqual([]);
  });

  test("has no room for more at once than it can hold, and forgets what it held", async () => {
    const { port, received } = await started({ limits: { heldBytes: 2_000 } });
    expect(await failure(port, { ...MAIL, text: "a ".repeat(2_000) })).toBe(451);
    for (let count = 0; count < 5; count += 1) expect(await failure(port)).toBeNull();
    expect(received).toHaveLength(5);
  });

  test("takes half a mail for none", async () => {
    const { port, received } = await started();
    const socket = connect(port, "127.0.0.1");
    for (const line of ["EHLO x.example\r\n", "MAIL FROM:<a@b.example>\r\n", `RCPT TO:<${US}>\r\n`, "DATA\r\n", "Subject: x\r\n\r\nhalf of it"]) {
      await once(socket, "data");
      socket.write(line);
    }
    socket.end();
    await once(socket.resume(), "close");
    await sender(port).sendMail(MAIL);
    expect(received).toHaveLength(1);
    expect(received[0]?.[0].toString()).toContain("We removed it.");
  });

  test("takes so many recipients and no more", async () => {
    const { port, received } = await started({ limits: { maxRecipients: 3 } });
    const info = await sender(port).sendMail({ ...MAIL, to: ["a", "b", "c", "d", "e"].map((name) => `${name}@mail.relance.example`) });
    expect(info.rejected).toHaveLength(2);
    expect(received[0]?.[1].to).toHaveLength(3);
  });

  test("lets a sender wait who sends too much: nothing is lost", async () => {
    let left = 3;
    const { port } = await started({ mayReceive: async (address) => address === "127.0.0.1" && left-- > 0 });
    expect(await failure(port)).toBeNull();
    expect(await failure(port)).toBe(451);
    expect(await failure(port)).toBe(421);
  });

  test("lets one go who says nothing", async () => {
    const { port } = await started({ limits: { idleMs: 200 } });
    const socket = connect(port, "127.0.0.1").resume();
    await once(socket, "close");
    expect(socket.destroyed).toBe(true);
  });

  test("takes so many at a time and no more", async () => {
    const { port } = await started({ limits: { maxClients: 2 } });
    const sockets = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1")];
    for (const socket of sockets) await once(socket, "data");
    const [third] = (await once(connect(port, "127.0.0.1"), "data")) as [Buffer];
    expect(third.toString()).toMatch(/^421/);
    sockets.forEach((socket) => socket.destroy());
  });

  test("takes no line end but the real one: no second mail hides in a first", async () => {
    const { port, received } = await started();
    const smuggled = `Subject: x\r\n\r\nhello\n.\nMAIL FROM:<b@c.example>\r\nRCPT TO:<${US}>\r\nDATA\r\nsecond\r\n.\r\n`;
    await spoken(port, "EHLO x.example\r\n", "MAIL FROM:<a@b.example>\r\n", `RCPT TO:<${US}>\r\n`, "DATA\r\n", smuggled);
    expect(received).toHaveLength(1);
    expect(received[0]?.[0].toString()).toContain("second");
  });

  test("finishes what it is at before it stops", async () => {
    let commit = () => undefined as void;
    const receive = vi.fn<Receive>(() => new Promise((resolve) => (commit = () => resolve("kept"))));
    const { port } = await started({ receive });
    const sending = sender(port).sendMail(MAIL);
    await vi.waitFor(() => expect(receive).toHaveBeenCalledOnce(), { timeout: 15_000 });
    const stopping = server?.stop();
    commit();
    await stopping;
    server = undefined;
    expect((await sending).response).toMatch(/^250/);
  });

  test("loses none of a thousand at once", async () => {
    const { port, received } = await started();
    const pool = sender(port, { pool: true, maxConnections: 40, maxMessages: 100 });
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => pool.sendMail({ ...MAIL, subject: `Report ${index}` })));
    pool.close();
    const subjects = received.map(([raw]) => /^Subject: (.*)$/m.exec(raw.toString())?.[1]?.trim());
    expect(new Set(subjects).size).toBe(1_000);
    expect(received).toHaveLength(1_000);
  }, 60_000);
});
