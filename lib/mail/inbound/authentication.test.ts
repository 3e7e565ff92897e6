import { generateKeyPairSync } from "node:crypto";
import { createTransport } from "nodemailer";
import { describe, expect, test } from "vitest";
import type { MailResolver } from "./bounded-resolver";
import { HEAD, read, simple, written } from "./testing/written-mail";

const keys = generateKeyPairSync("rsa", { modulusLength: 2_048, publicKeyEncoding: { type: "spki", format: "der" }, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
const unknown = () => Object.assign(new Error("no such name"), { code: "ENOTFOUND" });

/** A world in which platform.example sends from 192.0.2.1 and signs. */
const NAMES: MailResolver = async (name, type) => {
  if (type !== "TXT") throw unknown();
  if (name === "platform.example") return [["v=spf1 ip4:192.0.2.1 -all"]];
  if (name === "s1._domainkey.platform.example" || name === "s1._domainkey.elsewhere.example") return [[`v=DKIM1; k=rsa; p=${keys.publicKey.toString("base64")}`]];
  if (name === "_dmarc.platform.example") return [["v=DMARC1; p=reject"]];
  throw unknown();
};

async function signed(domainName = "platform.example"): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await transport.sendMail({
    from: "Support <support@platform.example>",
    to: "rl@mail.relance.example",
    subject: "Your report",
    text: "We removed it.",
    dkim: { domainName, keySelector: "s1", privateKey: keys.privateKey },
  });
  return message as Buffer;
}

const ORIGIN = { from: "support@platform.example", remoteAddress: "192.0.2.1", helo: "mx.platform.example" };

describe("a sender is checked", () => {
  test("and passes by address, signature and both", async () => {
    expect((await read(await signed(), ORIGIN, { resolver: NAMES })).mail.authentication).toEqual({ spf: "pass", dkim: "pass", dmarc: "pass", checkedBy: "here" });
  });

  test("and fails where the address is another and nobody signed", async () => {
    const { mail } = await read(simple("text/plain", "x"), { ...ORIGIN, remoteAddress: "192.0.2.66" }, { resolver: NAMES });
    expect(mail.authentication).toEqual({ spf: "fail", dkim: "none", dmarc: "fail", checkedBy: "here" });
  });

  test("and fails where the signed words were changed", async () => {
    const changed = Buffer.from((await signed()).toString("latin1").replace("We removed", "We kept"), "latin1");
    const { mail } = await read(changed, { ...ORIGIN, remoteAddress: "192.0.2.66" }, { resolver: NAMES });
    expect(mail.authentication.dkim).not.toBe("pass");
    expect(mail.authentication.dmarc).toBe("fail");
  });

  test("and a stranger's good signature is no pass", async () => {
    const { mail } = await read(await signed("elsewhere.example"), { ...ORIGIN, remoteAddress: "192.0.2.66" }, { resolver: NAMES });
    expect(mail.authentication).toMatchObject({ dkim: "neutral", dmarc: "fail" });
  });

  test("by its signature alone where nobody knows the address", async () => {
    expect((await read(await signed(), {}, { resolver: NAMES })).mail.authentication).toEqual({ spf: "unknown", dkim: "pass", dmarc: "pass", checkedBy: "here" });
    expect((await read(simple("text/plain", "x"), {}, { resolver: NAMES })).mail.authentication).toEqual({ spf: "unknown", dkim: "none", dmarc: "unknown", checkedBy: "here" });
  });

  test.each<[string, MailResolver]>([
    ["fails", async () => Promise.reject(Object.assign(new Error("x"), { code: "ESERVFAIL" }))],
    ["never answers", () => new Promise(() => undefined)],
    ["answers nonsense", async () => [["\0\0"], ["v=spf1 include:a include:b"], ["v=spf1"]]],
    ["throws what is no error", async () => Promise.reject(Object.create(null) as Error)],
  ])("with name servers of which one %s, in seconds and without a word", async (_title, resolver) => {
    const { authentication } = (await read(await signed(), ORIGIN, { resolver })).mail;
    expect(authentication.checkedBy).toBe("here");
    expect(Object.values(authentication)).not.toContain("pass");
  }, 30_000);

  test("and a name that cannot be looked up for now is an error for now", async () => {
    const failing: MailResolver = async () => Promise.reject(Object.assign(new Error("x"), { code: "ETIMEOUT" }));
    expect((await read(await signed(), ORIGIN, { resolver: failing })).mail.authentication).toMatchObject({ spf: "temperror", dkim: "temperror" });
  });
});

describe("what another server says it found out", () => {
  const claim = (server: string, results = "spf=pass smtp.mailfrom=x; dkim=pass header.d=platform.example; dmarc=pass (p=reject; dis=none)") => `Authentication-Results: ${server}; ${results}`;
  const reading = async (...headers: string[]) => (await read(written(...headers, ...HEAD, "", "x"), {}, { trustedAuthServer: "mx.relance.example" })).mail.authentication;

  test("is believed of the server that settings name", async () => {
    expect(await reading(claim("mx.relance.example"))).toEqual({ spf: "pass", dkim: "pass", dmarc: "pass", checkedBy: "mx.relance.example" });
    expect(await reading(claim("MX.Relance.example 1", "spf=softfail (x; dkim=pass); dkim=fail; dkim=pass; iprev=pass"))).toEqual({ spf: "softfail", dkim: "pass", dmarc: "unknown", checkedBy: "mx.relance.example" });
  });

  test.each([
    ["another server", [claim("mx.platform.example")]],
    ["nobody", ["Authentication-Results: ; dkim=pass"]],
    ["a forger below the real one", [claim("mx.platform.example", "dkim=fail"), claim("mx.relance.example")]],
    ["a name in a comment", [claim("evil.example (mx.relance.example)")]],
  ])("is not believed of %s", async (_title, headers) => {
    expect(Object.values(await reading(...headers))).not.toContain("pass");
  });

  test("is believed of nobody where settings name nobody", async () => {
    expect((await read(written(claim("mx.relance.example"), ...HEAD, "", "x"))).mail.authentication).toMatchObject({ dkim: "none", checkedBy: "here" });
  });
});
