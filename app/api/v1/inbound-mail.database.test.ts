import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { receivedMailAnswer } from "@/lib/api/answers/mail-answer";
import { aToken, call, refusedCall, type CaseJson } from "@/lib/api/testing/call";
import { MAX_MAIL_BYTES } from "@/lib/mail/inbound/mail-size";
import { mailedCase, rawMail, type MailedCase } from "@/lib/commands/testing/mails";
import { aPerson } from "@/lib/commands/testing/support";
import { database } from "@/lib/db/client";
import type { z } from "zod";

type Body = z.infer<typeof receivedMailAnswer>;

const RECEIPT = "We have received your report. This is an automatic message.";
let token = "";
let made: MailedCase;

beforeAll(async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  token = await aToken("analyst");
  made = await mailedCase(await aPerson("analyst"));
});

const asMail = (raw: BodyInit, headers: Record<string, string> = {}) => ({ token, raw, headers: { "Content-Type": "message/rfc822", ...headers } });
const handIn = (raw: Buffer, headers: Record<string, string> = {}) => call<Body>("POST", "/inbound-mail", asMail(new Uint8Array(raw), headers));

describe("a mail that a service hands on", () => {
  test("is logged in the case that it names, and the answer says where and as what", async () => {
    const { status, body } = await handIn(rawMail({ to: made.address, text: RECEIPT }));
    expect(status).toBe(201);
    expect(receivedMailAnswer.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      mail: { state: "logged", because: "address", duplicate: false },
      case: { reference: made.reference, url: `http://relance.test/cases/${made.reference}` },
      response: { kind: "automatic_receipt", isGuess: true },
      deliveryProblem: null,
    });
    const { body: file } = await call<CaseJson>("GET", `/cases/${made.reference}`, { token });
    expect(file.version).toBe(body.case?.version);
    expect(file.responses.find(({ id }) => id === body.response?.id)).toMatchObject({ mailId: body.mail.id });
  });

  test("waits in the tray where it names none, which is no failure of the call", async () => {
    const { status, body } = await handIn(rawMail({ text: RECEIPT }));
    expect(status).toBe(201);
    expect(receivedMailAnswer.parse(body)).toEqual(body);
    expect(body).toMatchObject({ mail: { state: "unmatched", because: "nothing_found" }, case: null, response: null });
  });

  test("is the same mail when it is handed on again, and made nothing twice", async () => {
    const raw = rawMail({ to: made.address, text: RECEIPT });
    const [first, second] = [await handIn(raw), await handIn(raw)];
    expect(second.status).toBe(201);
    expect(second.body).toEqual({ ...first.body, mail: { ...first.body.mail, duplicate: true } });
  });

  test("is known by its idempotency key, and another mail under the same key is refused", async () => {
    const [raw, key] = [rawMail({ to: made.address, text: RECEIPT }), { "Idempotency-Key": "one-mail" }];
    const [first, second] = [await handIn(raw, key), await handIn(raw, key)];
    expect(second.text).toBe(first.text);
    const other = asMail(new Uint8Array(rawMail({ text: "Another." })), key);
    expect(await refusedCall("POST", "/inbound-mail", other)).toMatchObject({ status: 409, code: "idempotency_conflict" });
  });

  test("goes where its envelope says, where its headers do not", async () => {
    const { body } = await handIn(rawMail({ to: "undisclosed@elsewhere.example", text: RECEIPT }), { "X-Envelope-To": `other@elsewhere.example, <${made.address}>`, "X-Envelope-From": "<>" });
    expect(body).toMatchObject({ mail: { because: "address" }, case: { reference: made.reference } });
  });
});

describe("what is no mail", () => {
  test.each(["application/json", "text/plain", "multipart/form-data; boundary=x", "image/png", ""])("under the type %j", async (type) => {
    const problem = await refusedCall("POST", "/inbound-mail", asMail(new Uint8Array(rawMail({})), { "Content-Type": type }));
    expect(problem).toMatchObject({ status: 415, code: "unsupported_media_type" });
  });

  test("compressed, for a small body may hide a large one", async () => {
    expect(await refusedCall("POST", "/inbound-mail", asMail(new Uint8Array(rawMail({})), { "Content-Encoding": "gzip" }))).toMatchObject({ status: 415 });
  });

  test("of nothing", async () => {
    expect(await refusedCall("POST", "/inbound-mail", asMail(""))).toMatchObject({ status: 422, code: "invalid_input" });
  });

  test("of 40 MB, of which no more is read than is taken", async () => {
    let sent = 0;
    const chunk = new Uint8Array(1_048_576).fill(97);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.byteLength;
        if (sent > 40 * chunk.byteLength) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const { handlerFor } = await import("@/lib/api/testing/route-files");
    const { handler } = await handlerFor("POST", "/inbound-mail");
    const init: RequestInit & { duplex: "half" } = { method: "POST", headers: { "Content-Type": "message/rfc822", Authorization: `Bearer ${token}` }, body, duplex: "half" };
    const response = await handler(new Request("http://relance.test/api/v1/inbound-mail", init), { params: Promise.resolve({}) });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, "payload_too_large"]);
    expect(sent).toBeLessThan(MAX_MAIL_BYTES + 4 * chunk.byteLength);
    const announced = asMail("x", { "Content-Length": String(40 * chunk.byteLength) });
    expect(await refusedCall("POST", "/inbound-mail", announced)).toMatchObject({ status: 413 });
  });
});

test("LAW case 27: a file that comes with a mail touches nothing but memory; that it was there is kept, and nothing of it", async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...Buffer.from("an invented picture of nothing")]);
  const parts = ["--b", "Content-Type: text/plain", "", RECEIPT, "--b", 'Content-Type: image/png; name="seen.png"', "Content-Transfer-Encoding: base64", "", png.toString("base64"), "--b--", ""];
  const raw = Buffer.from([`To: ${made.address}`, "From: support@platform.example", "Message-ID: <file@platform.example>", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b"', "", ...parts].join("\r\n"));
  const before = readdirSync(tmpdir()).filter((name) => !name.startsWith("relance-"));
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
  const { body } = await handIn(raw);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(readdirSync(tmpdir()).filter((name) => !name.startsWith("relance-") && !before.includes(name))).toEqual([]);
  expect(body).toMatchObject({ mail: { state: "logged" }, response: { kind: "automatic_receipt" } });
  const { unseal } = await import("@/lib/auth/seal");
  const row = await database().inboundMail.findUniqueOrThrow({ where: { id: body.mail.id } });
  const kept = `${unseal("mail", row.sealedMessage)} ${unseal("mail", row.sealedReading)}`;
  expect(kept).toContain("image/png");
  for (const form of [png.toString("base64"), png.toString("latin1"), "an invented picture"]) expect(kept).not.toContain(form);
});
