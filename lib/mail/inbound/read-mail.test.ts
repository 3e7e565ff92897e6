import { describe, expect, test } from "vitest";
import { findUnsafeText } from "@/lib/domain/report/text-safety";
import { TEXT_LIMITS } from "@/lib/input/fields";
import { LONGEST_MAIL_TEXT } from "./shown-text";
import { attached, HEAD, multipart, part, read, simple, written } from "./testing/written-mail";

const bytes = (...codes: number[]) => String.fromCharCode(...codes);
const utf8 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

describe("letters of every age", () => {
  test.each([
    ["windows-1252", bytes(0x93, 0x45, 0xe9, 0x94, 0x80), "“Eé”€"],
    ["iso-8859-1", bytes(0xe9, 0xe8), "éè"],
    ["iso-8859-15", bytes(0xa4, 0xbd), "€œ"],
    ["koi8-r", bytes(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4), "Привет"],
    ["macintosh", bytes(0x8e, 0x8f), "éè"],
    ["iso-2022-jp", "\x1b$B$3$s$K$A$O\x1b(B", "こんにちは"],
    ["shift_jis", bytes(0x82, 0xb1), "こ"],
    ["cp932", bytes(0x82, 0xb1), "こ"],
    ["gb2312", bytes(0xc4, 0xe3), "你"],
    ["big5", bytes(0xa7, 0x41), "你"],
    ["euc-kr", bytes(0xbe, 0xc8), "안"],
    ["utf-7", "Hi +AOk- +- +2D3eAA-", "Hi é + 😀"],
    ["utf-8", utf8("é € 😀"), "é € 😀"],
    ["us-ascii", utf8("é in spite of it"), "é in spite of it"],
    ["utf-8", bytes(0xe9, 0x74, 0xe9), "été"],
    ["utf-16le", "h\0i\0", "hi"],
    ["utf-16be", "\0h\0i", "hi"],
  ])("%s", async (charset, body, text) => {
    const { mail, kept } = await read(simple(`text/plain; charset=${charset}`, body));
    expect(mail).toMatchObject({ text, faults: [] });
    expect(kept.toString("latin1")).toContain(body);
  });

  test("a charset that nobody knows is a fault, and its letters a guess", async () => {
    expect((await read(simple("text/plain; charset=klingon-5", utf8("é")))).mail).toMatchObject({ text: "é", faults: ["unknown_charset"] });
  });

  test("HTML may name its own", async () => {
    const { mail } = await read(simple("text/html", `<meta charset="koi8-r"><p>${bytes(0xf0, 0xd2)}</p>`));
    expect(mail.text).toBe("Пр");
  });

  test("headers: encoded words, bare bytes, and the name of a file in two pieces", async () => {
    const head = (subject: string) => written("From: =?iso-8859-15?Q?Ren=E9e_=A4?= <renee@platform.example>", `Subject: ${subject}`, "", "x");
    expect((await read(head("=?utf-8?B?w6k=?= =?koi8-r?Q?=F0=D2?="))).mail).toMatchObject({ subject: "éПр", from: { name: "Renée €", address: "renee@platform.example" } });
    expect((await read(head(utf8("Réponse")))).mail.subject).toBe("Réponse");
    expect((await read(head(bytes(0x52, 0xe9)))).mail.subject).not.toBeNull();
    const named = part("application/pdf", "x", "Content-Disposition: attachment; filename*0*=utf-8''r%C3%A9; filename*1=ponse.pdf");
    expect((await read(multipart("mixed", [named]))).mail.attachments).toMatchObject([{ name: "réponse.pdf" }]);
  });
});

describe("the text", () => {
  test("of two forms is the plain one, unless it is empty", async () => {
    const html = part("text/html", "<p>As a page</p>");
    expect((await read(multipart("alternative", [part("text/plain", "As a text"), html]))).mail.text).toBe("As a text");
    expect((await read(multipart("alternative", [part("text/plain", " \r\n"), html]))).mail.text).toBe("As a page");
    expect((await read(multipart("alternative", [part("text/plain", ""), part("multipart/related; boundary=r", ["--r", html, "--r--"].join("\r\n"))]))).mail.text).toBe("As a page");
  });

  test("of several parts is all of them", async () => {
    expect((await read(multipart("mixed", [part("text/plain", "One"), attached("image/png", "x"), part("text/plain", "Two")]))).mail.text).toBe("One\n\nTwo");
  });

  test("of HTML is what it says, links as words and address, and nothing that acts", async () => {
    const html = [
      "<head><title>T</title><meta http-equiv=refresh content='0;url=https://a.example'></head><h1>Your report</h1><p>See <a href='https://b.example/r?a=1'>the rules</a>.</p>",
      "<script>alert(1)</script><style>p{}</style><iframe src='https://c.example'></iframe><img src='https://d.example/p.gif' onerror='x()'>",
      "<table><tr><td>Case</td><td>closed</td></tr></table><blockquote>quoted</blockquote>",
    ].join("");
    const { mail } = await read(simple("text/html", html));
    expect(mail.text).toBe("Your report\n\nSee the rules [https://b.example/r?a=1].\n\nCase closed\n\n> quoted");
  });

  test("that was folded for the way is unfolded", async () => {
    const folded = "One line that \r\ngoes on\r\n> quoted that \r\n> goes on\r\n-- \r\nName";
    expect((await read(simple("text/plain; format=flowed", folded))).mail.text).toBe("One line that goes on\n> quoted that goes on\n-- \nName");
    expect((await read(simple("text/plain; format=flowed; delsp=yes", "un \r\nfolded"))).mail.text).toBe("unfolded");
  });

  test.each([
    ["control characters", "a\0b\x07c\x9bd"],
    ["an override of direction", utf8("abc\u202Edcba\u2066x")],
    ["invisible characters", utf8("a\u200Bb\uFEFFc\u2060d\u{E0041}e")],
    ["padding that a list of mails shows", utf8("\u200C\u00A0\u200C\u00A0text\u200C")],
    ["half a character", utf8("a") + bytes(0xed, 0xa0, 0x80)],
  ])("with %s is safe to show and to keep", async (_title, body) => {
    const { mail } = await read(simple("text/plain; charset=utf-8", body));
    expect(findUnsafeText(mail.text)).toBeNull();
    expect(mail.text).not.toBe("");
  });

  test("keeps flags, families and letters that join", async () => {
    const text = "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 👨‍👩‍👧 می‌خواهم \u0007";
    expect((await read(simple("text/plain; charset=utf-8", utf8(text)))).mail.text).toBe(text.replace("\u0007", "\uFFFD"));
  });

  test("is cut where a response is, and says so", async () => {
    expect(LONGEST_MAIL_TEXT).toBe(TEXT_LIMITS.response);
    const { mail } = await read(simple("text/plain; charset=utf-8", utf8("😀".repeat(30_000))));
    expect(mail.text).toHaveLength(50_000);
    expect(mail.faults).toEqual(["text_cut"]);
  });

  test("is missing where there are only attachments", async () => {
    const { mail } = await read(multipart("mixed", [attached("image/png", "x"), attached("application/pdf", "y")]));
    expect(mail).toMatchObject({ text: "", faults: ["no_text"] });
    expect(mail.attachments).toHaveLength(2);
  });
});

describe("what the headers claim", () => {
  test("is read as plain data", async () => {
    const raw = written(...HEAD, "In-Reply-To: <rl-1@mail.relance.example>", "References: <a@b.example>\r\n <rl-1@mail.relance.example>", "Cc: Other <OTHER@platform.example>, broken", "", "x");
    expect((await read(raw, { to: ["<RL-7K3F-92QD@mail.relance.example>"] })).mail).toMatchObject({
      messageId: "one@platform.example",
      inReplyTo: ["rl-1@mail.relance.example"],
      references: ["a@b.example", "rl-1@mail.relance.example"],
      recipients: ["rl-7k3f-92qd@mail.relance.example", "other@platform.example"],
      date: "2024-01-09T09:00:00.000Z",
      subject: "Your report",
    });
  });

  test.each([
    ["a name that spells an address", '"support@platform.example" <x@elsewhere.example>', "x@elsewhere.example"],
    ["an encoded name that spells one", "=?utf-8?Q?support=40platform.example_=3Csupport=40platform.example=3E?= <x@elsewhere.example>", "x@elsewhere.example"],
    ["no address", "Support", null],
    ["a line of its own inside", "a@b.example\r\nX-Injected: 1", "a@b.example"],
  ])("From with %s", async (_title, from, address) => {
    expect((await read(written(`From: ${from}`, "", "x"))).mail.from.address).toBe(address);
  });

  test("an encoded subject makes no new line and no new header", async () => {
    const { mail } = await read(written("Subject: =?utf-8?Q?a=0D=0ABcc:_x@y.example?=", "", "x"));
    expect(mail.subject).toBe("a Bcc: x@y.example");
    expect(mail.recipients).toEqual([]);
  });

  test.each(["not a date", "Tue, 99 Foo 2024", "", "0"])("a date %j", async (date) => {
    const found = (await read(written(`Date: ${date}`, "", "x"))).mail.date;
    if (found !== null) expect(new Date(found).toISOString()).toBe(found);
  });
});

describe("the same mail", () => {
  test("has one key, by whichever way it came and whatever servers added", async () => {
    const one = await read(simple("text/plain", "Hello"));
    const again = await read(Buffer.concat([written("Received: by mx.example", "Delivered-To: x@y.example", ""), simple("text/plain", "Hello")]));
    expect(again.dedupeKey).toBe(one.dedupeKey);
    expect(again.digest).not.toBe(one.digest);
    expect((await read(simple("text/plain", "Other"))).dedupeKey).not.toBe(one.dedupeKey);
  });

  test("without an ID is its bytes", async () => {
    const { dedupeKey, digest } = await read(written("From: a@b.example", "", "Hello"));
    expect(dedupeKey).toBe(digest);
  });
});

describe("our own mail", () => {
  test.each([
    ["that came back", ["Message-ID: <n1@mail.relance.example>", "X-Relance: notice"], true],
    ["by its ID alone", ["Message-ID: <n1@mail.relance.example>"], false],
    ["by its header alone", ["Message-ID: <n1@elsewhere.example>", "X-Relance: notice"], false],
    ["answered", ["Message-ID: <r1@platform.example>", "In-Reply-To: <n1@mail.relance.example>"], false],
  ])("%s", async (_title, head, isOwn) => {
    expect((await read(written(...head, "", "x"))).mail.isOwn).toBe(isOwn);
  });
});
