import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEmbeddedMedia } from "@/lib/domain/evidence/embedded-media";
import { sniffFile } from "@/lib/domain/evidence/magic-bytes";
import { findUnsafeText } from "@/lib/domain/report/text-safety";
import { incomingMail } from "@/lib/input/incoming-mail";
import { attached, HEAD, multipart, part, read, simple, written } from "./testing/written-mail";

/** Magic bytes, and then bytes of every value in an order without meaning. */
const FILLING = String.fromCharCode(...Array.from({ length: 3_000 }, (_, index) => (index * 167 + 13) % 256));
const FILES = {
  png: `\x89PNG\r\n\x1a\n${FILLING}`,
  jpeg: `\xff\xd8\xff\xe0\0\x10JFIF${FILLING}`,
  gif: `GIF89a${FILLING}`,
  zip: `PK\x03\x04${FILLING}`,
  pdf: `%PDF-1.7\n${FILLING}`,
  mp4: `\0\0\0\x18ftypisom${FILLING}`,
  webm_or_mkv: `\x1aE\xdf\xa3${FILLING}`,
};
const base64 = (bytes: string) => Buffer.from(bytes, "latin1").toString("base64");
const inLines = (bytes: string, width = 76) => base64(bytes).replace(new RegExp(`.{${width}}`, "g"), "$&\r\n");

function uuencoded(bytes: string): string {
  const lines = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const line = Buffer.from(bytes.slice(at, at + 45), "latin1");
    const groups = line.toString("base64").replace(/=/g, "A");
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    lines.push(String.fromCharCode(0x20 + line.length) + [...groups].map((letter) => String.fromCharCode(letters.indexOf(letter) === 0 ? 0x60 : 0x20 + letters.indexOf(letter))).join(""));
  }
  return ["begin 644 shape.bin", ...lines, "`", "end"].join("\r\n");
}

/** Nothing of the file is left: no stretch of its bytes, plain or encoded, at any of the three offsets of base64. */
function expectNothingOf(bytes: string, kept: Buffer): void {
  const whole = kept.toString("latin1");
  const packed = whole.replace(/\s+/g, "");
  for (let start = 0; start + 48 <= bytes.length; start += 48) {
    const piece = bytes.slice(start, start + 48);
    expect(whole.includes(piece)).toBe(false);
    for (const offset of [0, 1, 2]) expect(packed.includes(base64(piece.slice(offset, offset + 42)))).toBe(false);
  }
  expect(findEmbeddedMedia(whole)).toBeNull();
}

describe("no file survives, whatever it calls itself", () => {
  test.each(Object.entries(FILES))("%s as an attachment, and as what it is not", async (format, bytes) => {
    for (const type of ["image/png", "application/octet-stream", "text/plain", "text/html", "text/calendar", "message/rfc822", "message/delivery-status"]) {
      const { kept, mail } = await read(multipart("mixed", [part("text/plain", "Hello there"), attached(type, bytes)]));
      expectNothingOf(bytes, kept);
      expect(mail.text, type).toBe("Hello there");
      if (type !== "message/rfc822") expect(mail.attachments, type).toMatchObject([{ declaredType: type, shownType: format, bytes: bytes.length }]);
    }
  });

  test.each(Object.entries(FILES))("%s as the only body, below a line of text, and after white space", async (_format, bytes) => {
    for (const before of ["", "A first line.\r\n", "\r\n \t", "A first line.\r\n\r\nand another\r\n"]) {
      for (const type of ["text/plain", "text/html", "text/plain; charset=koi8-r", "text/plain; charset=utf-16le", "application/pkcs7-mime", "application/ms-tnef"]) {
        const { kept } = await read(simple(type, before + bytes));
        expectNothingOf(bytes, kept);
      }
    }
  });

  test.each([
    ["a data URI", (bytes: string) => `data:image/png;base64,${base64(bytes)}`],
    ["a data URI in pieces", (bytes: string) => `data : image / png ; base64 , ${base64(bytes)}`],
    ["base64 in lines", (bytes: string) => inLines(bytes)],
    ["base64 in short lines", (bytes: string) => inLines(bytes, 60)],
    ["base64 quoted in a reply", (bytes: string) => `> ${inLines(bytes).replaceAll("\r\n", "\r\n> ")}`],
    ["base64 between signs", (bytes: string) => `| ${inLines(bytes).replaceAll("\r\n", " | \r\n> | ")} |`],
    ["base64 whose first line is lost", (bytes: string) => inLines(bytes).split("\r\n").slice(1).join(" |\r\n")],
    ["base64 in one line", (bytes: string) => base64(bytes)],
    ["base64 in words", (bytes: string) => inLines(bytes, 5).replaceAll("\r\n", " ")],
    ["base64 for addresses", (bytes: string) => Buffer.from(bytes, "latin1").toString("base64url")],
    ["uuencode", uuencoded],
    ["uuencode without its first line", (bytes: string) => uuencoded(bytes).replace(/^begin.*\r\n/, "")],
    ["uuencode without its end", (bytes: string) => uuencoded(bytes).replace(/`\r\nend$/, "")],
    ["yEnc", (bytes: string) => `=ybegin line=128 size=3000 name=shape.bin\r\n${[...bytes].map((c) => String.fromCharCode((c.charCodeAt(0) + 42) % 256)).join("").replace(/[\0\r\n=]/g, "=J")}\r\n=yend size=3000`],
    ["the source of a mail", (bytes: string) => `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(bytes)}\r\n--x--`],
  ])("written into text and HTML as %s", async (_title, write) => {
    for (const bytes of Object.values(FILES)) {
      const body = `Hello there.\r\n\r\n${write(bytes)}\r\n\r\nKind regards`;
      const html = `<p>Hello there.</p><p>\r\n${write(bytes)}\r\n</p><p>Kind regards</p>`;
      const readings = [await read(simple("text/plain", body)), await read(simple("text/html", html)), await read(multipart("alternative", [part("text/plain", "Hello there."), part("text/html", html)]))];
      for (const { kept, mail } of readings) {
        expectNothingOf(bytes, kept);
        expect(findEmbeddedMedia(mail.text)).toBeNull();
      }
      const [{ mail } = await read(written())] = readings;
      expect(`${mail.text}${mail.attachments.map(({ declaredType }) => declaredType).join("")}`).toMatch(/Hello there[^]*Kind regards|\[taken out|text\/plain/);
    }
  });

  test("in a header, a name, a boundary, a preamble, and the head of a mail inside", async () => {
    const blob = base64(FILES.png);
    const raws = [
      written(...HEAD, `X-Data: ${blob}`, "", "Hello"),
      written(...HEAD, `X-Data: ${FILES.jpeg.replace(/[\r\n]/g, "")}`, "", "Hello"),
      written(...HEAD, `Subject: =?utf-8?B?${blob}?=`, "", "Hello"),
      written(...HEAD, `Content-Type: multipart/mixed; boundary="${blob.slice(0, 900)}"`, "", `--${blob.slice(0, 900)}`, part("text/plain", "Hello"), `--${blob.slice(0, 900)}--`),
      written(...HEAD, "Content-Type: multipart/mixed; boundary=aa", "", FILES.png, "--aa", part("text/plain", "Hello"), "--aa--", blob),
      multipart("mixed", [part("text/plain", "Hello"), part("message/rfc822", `X-Data: ${blob}\r\n\r\ninside`)]),
      multipart("mixed", [part("text/plain", "Hello"), attached("image/png", "x", blob)]),
      Buffer.from(FILES.png, "latin1"),
      Buffer.from(`X: ${FILES.jpeg}`, "latin1"),
    ];
    for (const raw of raws) expectNothingOf(FILES.png, (await read(raw)).kept);
  });

  test("split by tags or references, so that only who reads the page puts it together", async () => {
    const blob = base64(FILES.png);
    for (const html of [`<p>${blob.replace(/.{7}/g, "$&<b></b>")}`, `<p>${[...blob].map((c) => `&#${c.charCodeAt(0)};`).join("")}`, `<p>${blob.replace(/.{40}/g, "$&<!-- x -->")}`]) {
      const { kept, mail } = await read(simple("text/html", html));
      expect(findEmbeddedMedia(mail.text)).toBeNull();
      for (const piece of blob.match(/.{40}/g) ?? []) expect(kept.toString()).not.toContain(piece);
      expect(kept.toString()).not.toContain("&#105;");
    }
  });

  test("a picture drawn in the markup is a picture", async () => {
    const { kept } = await read(simple("text/html", "<p>Hello</p><svg><path d='M0 0 L9 9'/></svg><script>run()</script>"));
    expect(kept.toString()).not.toMatch(/svg|path|script|run/);
  });
});

/** Every text anywhere in a mail as it was read. */
function everyText(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : [];
}

test("a file in an ID, an address, a name or a mail inside is found there too", async () => {
  const blob = base64(FILES.png).slice(0, 180);
  const head = [`Message-ID: <${blob}@a.example>`, `References: <${blob}>`, `From: "${blob}" <${blob}@a.example>`, `To: ${blob}@a.example`, `Precedence: ${blob}`, `X-Failed-Recipients: a@b.example`];
  const inside = part("message/rfc822", `${head.join("\r\n")}\r\nSubject: ${blob}\r\n\r\n${blob}`);
  const { mail } = await read(multipart("mixed", [part("text/plain", "Hello"), inside, part("image/png", "x", `Content-Disposition: attachment; filename="${blob}"`)], head));
  for (const text of everyText(mail)) expect(findEmbeddedMedia(text), text).toBeNull();
});

test("what is kept of any mail holds nothing of its attachment, and reading never fails", async () => {
  const words = fc.constantFrom("Content-Type: text/plain", "Content-Type: multipart/mixed; boundary=b", "--b", "--b--", "", " ", "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable", "Subject: =?utf-8?B?/w==?=", "From: <", "message/rfc822", "Content-Type: message/rfc822", "data:image/png;base64,", "<p>", "\u202e", "=ff", "From: a@b.example", "\0");
  const lines = fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 30 }).map((list) => Buffer.from(list.join("\r\n")));
  const file = fc.tuple(fc.constantFrom(...Object.keys(FILES) as (keyof typeof FILES)[]), fc.uint8Array({ minLength: 200, maxLength: 600 }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), lines), file, fc.constantFrom("image/png", "text/plain", "application/zip"), async (noise, [format, tail], type) => {
      const reading = await read(noise);
      for (const text of everyText(reading.mail)) {
        expect(findUnsafeText(text)).toBeNull();
        expect(findEmbeddedMedia(text)).toBeNull();
      }
      expect(incomingMail.safeParse(reading.mail).success).toBe(true);
      expect(findEmbeddedMedia(reading.kept.toString("latin1"))).toBeNull();
      const bytes = FILES[format].slice(0, 16) + Buffer.from(tail).toString("latin1");
      expect(sniffFile(Buffer.from(bytes, "latin1"))).not.toBeNull();
      const { kept, mail } = await read(multipart("mixed", [part("text/plain", "Hello"), attached(type, bytes)]));
      expectNothingOf(bytes, kept);
      expect(mail.attachments).toMatchObject([{ declaredType: type, bytes: bytes.length }]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
