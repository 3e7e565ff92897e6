import { describe, expect, test } from "vitest";
import { MailTooLarge, MAX_MAIL_BYTES } from "./mail-size";
import { attached, HEAD, multipart, part, read, simple, written } from "./testing/written-mail";

describe("a mail that is built wrongly still says what it says", () => {
  test.each([
    ["no headers at all", written("Hello there, this is a body only.", "Second line")],
    ["headers without an end", written(...HEAD, "this is no header and begins the text: Hello there", "more")],
    ["a blank line first", written("", "Hello there")],
    ["a mailbox file's first line", written("From support@platform.example Tue Jan  9 10:00:00 2024", ...HEAD, "", "Hello there")],
    ["carriage returns alone", Buffer.from([...HEAD, "", "Hello there"].join("\r"))],
    ["line feeds alone", Buffer.from([...HEAD, "", "Hello there"].join("\n"))],
    ["parts without a boundary named", written(...HEAD, "Content-Type: multipart/mixed", "", "--xx", part("text/plain", "Hello there"), "--xx--")],
    ["parts with another boundary than named", written(...HEAD, "Content-Type: multipart/mixed; boundary=aa", "", "--xx", part("text/plain", "Hello there"), "--xx--")],
    ["parts that never come", written(...HEAD, "Content-Type: multipart/mixed; boundary=aa", "", "Hello there")],
    ["no last boundary", written(...HEAD, "Content-Type: multipart/mixed; boundary=aa", "", "--aa", part("text/plain", "Hello there"))],
    ["the boundary named twice", written(...HEAD, "Content-Type: multipart/mixed; boundary=aa; boundary=bb", "", "--aa", part("text/plain", "Hello there"), "--aa--")],
    ["an inner boundary that is the outer one", multipart("mixed", [part("multipart/alternative; boundary=b1", ""), part("text/plain", "Hello there")])],
    ["a type that is none", simple("nonsense", "Hello there")],
    ["an encoding that is none", simple("text/plain", "Hello there", "Content-Transfer-Encoding: rot13")],
    ["broken quoted-printable", simple("text/plain", "Hello =\r\nthere =ZZ = =4", "Content-Transfer-Encoding: quoted-printable")],
    ["base64 that stops midway", simple("text/plain", `${Buffer.from("Hello there").toString("base64").slice(0, 15)}`, "Content-Transfer-Encoding: base64")],
    ["a mail inside, encoded though it may not be", multipart("mixed", [part("text/plain", "Hello there"), part("message/rfc822", Buffer.from("Subject: x\r\n\r\ninside").toString("base64"), "Content-Transfer-Encoding: base64")])],
  ])("%s", async (_title, raw) => {
    const { mail, kept } = await read(raw);
    expect(mail.text).toContain("Hello there");
    expect(kept.toString("latin1")).toContain("Hello");
  });

  test("and is said to be broken where parts cannot be told apart", async () => {
    const { mail } = await read(written(...HEAD, "Content-Type: multipart/mixed", "", "Hello"));
    expect(mail.faults).toContain("broken_structure");
  });

  test("nothing at all is a mail that says nothing", async () => {
    const { mail, kept } = await read(Buffer.alloc(0));
    expect(mail).toMatchObject({ text: "", messageId: null, from: { address: null, name: null }, attachments: [] });
    expect(mail.faults).toContain("no_text");
    expect(kept.length).toBeLessThan(10);
  });

  test("what stands before the first part and after the last is kept nowhere", async () => {
    const raw = written(...HEAD, "Content-Type: multipart/mixed; boundary=aa", "", "hidden above", "--aa", part("text/plain", "Hello"), "--aa--", "hidden below");
    const { mail, kept } = await read(raw);
    expect(mail.text).toBe("Hello");
    expect(kept.toString()).not.toContain("hidden");
  });
});

describe("a mail that is too much", () => {
  test("of forty megabytes is refused by a typed error", async () => {
    await expect(read(Buffer.alloc(40 * 1024 * 1024, "a"))).rejects.toBeInstanceOf(MailTooLarge);
    await expect(read(Buffer.alloc(MAX_MAIL_BYTES + 1, "a"))).rejects.toMatchObject({ code: "mail_too_large", bytes: MAX_MAIL_BYTES + 1 });
  });

  test("as large as may be is read and cut", async () => {
    const { kept, mail } = await read(simple("text/plain", "a".repeat(MAX_MAIL_BYTES - 1_000)));
    expect(kept.length).toBeLessThan(2 * 512 * 1024);
    expect(mail.text).toHaveLength(50_000);
  }, 30_000);

  test.each([
    ...["a\r\n", "\r\n", "a.", "--b1\r\n", "> \r\n", "begin 644 x\r\n", `${"A1b2+/".repeat(12)}\r\n`].map((filling) => ["text/plain", filling]),
    ...["a ", "<", "<table><tr><td>", "<svg ", "&#105;"].map((filling) => ["text/html", filling]),
    ["text/plain; format=flowed", "a \r\n"],
  ] as [string, string][])("six hundred kilobytes of %s with nothing but %j", async (type, filling) => {
    const { kept, mail } = await read(simple(type, filling.repeat(600_000 / filling.length)));
    expect(kept.length).toBeLessThan(2 * 512 * 1024);
    expect(mail.text.length).toBeLessThanOrEqual(50_000);
  }, 60_000);

  test("nested a hundred deep is opened a few deep", async () => {
    let raw = simple("text/plain", "the innermost").toString("latin1");
    for (let depth = 0; depth < 100; depth += 1) raw = multipart("mixed", [part("text/plain", `level ${depth}`), part("message/rfc822", raw)], HEAD).toString("latin1").replaceAll("b1", `n${depth}x`);
    const { mail, kept } = await read(Buffer.from(raw, "latin1"));
    expect(mail.faults).toContain("nested_too_deep");
    expect(mail.attachments).toMatchObject([{ declaredType: "message/rfc822" }]);
    expect(kept.toString()).not.toContain("the innermost");
  });

  test("parts of parts of parts, a thousand deep", async () => {
    const opening = Array.from({ length: 1_000 }, (_, depth) => `Content-Type: multipart/mixed; boundary=d${depth}\r\n\r\n--d${depth}`);
    const { mail } = await read(written(...HEAD, ...opening, "Content-Type: text/plain", "", "deep"));
    expect(mail.faults).toContain("too_many_parts");
  });

  test("of ten thousand parts keeps the first two hundred", async () => {
    const { mail } = await read(multipart("mixed", [part("text/plain", "Hello there"), ...Array.from({ length: 10_000 }, () => part("image/png", "x"))]));
    expect(mail.faults).toContain("too_many_parts");
    expect(mail.text).toBe("Hello there");
    expect(mail.attachments.length).toBeLessThanOrEqual(200);
  });

  test("of three million parts does so in little time", async () => {
    const { mail } = await read(written(...HEAD, "Content-Type: multipart/mixed; boundary=b", "", "--b\r\n\r\n".repeat(3_000_000)));
    expect(mail.faults).toContain("too_many_parts");
  }, 30_000);

  test("to ten thousand people names a hundred, and us among them", async () => {
    const others = Array.from({ length: 10_000 }, (_, index) => `p${index}@people.example`).join(",\r\n ");
    const { mail } = await read(written("From: a@platform.example", `To: ${others},\r\n RL-7K3F@mail.relance.example`, "", "Hello"));
    expect(mail.recipients).toHaveLength(100);
    expect(mail.recipients[0]).toBe("rl-7k3f@mail.relance.example");
  });

  test.each([
    ["one header of a megabyte", `X-Long: ${"a".repeat(1_000_000)}`],
    ["one header of four megabytes", `X-Long: ${"a".repeat(4_000_000)}`],
    ["a hundred thousand headers", Array.from({ length: 100_000 }, (_, index) => `X-${index}: a`).join("\r\n")],
    ["a header folded a hundred thousand times", `X-Long: a${"\r\n a".repeat(100_000)}`],
    ["a subject of a megabyte", `Subject: ${"=?utf-8?B?SGVsbG8=?= ".repeat(50_000)}`],
    ["addresses nested in comments", `To: ${"(".repeat(200_000)}a@b.example`],
    ["a hundred thousand quotes", `From: ${'"'.repeat(100_000)}`],
    ["a hundred thousand groups", `Cc: ${"a:".repeat(100_000)}`],
    ["references without end", `References: ${"<a@b.example> ".repeat(50_000)}`],
  ])("%s", async (_title, header) => {
    const { mail, kept } = await read(written("Message-ID: <a@b.example>", header, "", "Hello"));
    expect(kept.length).toBeLessThan(200_000);
    expect((mail.subject ?? "").length).toBeLessThanOrEqual(998);
    expect(mail.references.length).toBeLessThanOrEqual(100);
  }, 30_000);

  test("of a hundred signatures is not checked for any", async () => {
    const { mail } = await read(written(...Array.from({ length: 100 }, () => "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s; h=from; bh=aa; b=aa"), ...HEAD, "", "Hello"));
    expect(mail.authentication).toMatchObject({ dkim: "permerror", checkedBy: "here" });
  });
});

test("an archive is one thing that nobody opens", async () => {
  const { mail, kept } = await read(multipart("mixed", [part("text/plain", "Hello"), attached("application/zip", `PK\x03\x04${"\0".repeat(5_000)}PK\x05\x06`, "a.zip")]));
  expect(mail.attachments).toMatchObject([{ name: "a.zip", declaredType: "application/zip", shownType: "zip", bytes: 5_008 }]);
  expect(kept.toString()).toMatch(/\[taken out: application\/zip, 5008 bytes, SHA-256 [0-9a-f]{64}\]/);
});
