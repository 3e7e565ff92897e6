import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findEmbeddedMedia } from "./embedded-media";

/** Magic bytes and zeros: the beginning of a file that shows nothing. */
const BEGINNINGS = {
  png: "\x89PNG\r\n\x1a\n",
  jpeg: "\xff\xd8\xff\xe0\0\x10JFIF",
  gif: "GIF89a",
  webp: "RIFF\0\0\0\0WEBP",
  bmp: "BM\0\0\0\0\0\0\0\0",
  tiff: "II*\0",
  heic: "\0\0\0\x18ftypheic",
  avif: "\0\0\0\x18ftypavif",
  mp4: "\0\0\0\x18ftypisom",
  mov: "\0\0\0\x14ftypqt  ",
  webm: "\x1aE\xdf\xa3",
  avi: "RIFF\0\0\0\0AVI ",
  zip: "PK\x03\x04",
  rar: "Rar!\x1a\x07\0",
  "7z": "7z\xbc\xaf\x27\x1c",
  gzip: "\x1f\x8b\x08\0",
  pdf: "%PDF-1.7",
  mp3: "ID3\x04\0",
  ogg: "OggS\0",
  flac: "fLaC\0",
};

function encode(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("base64");
}

function wrap(text: string, width: number, ending: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join(ending);
}

/** Bytes of every value in an order without meaning, which no format begins with. */
const NOISE = encode(String.fromCharCode(...Array.from({ length: 600 }, (_, index) => (index * 167 + 13) % 256)));

describe("LAW case 29: a data URI in free text is found", () => {
  test.each([
    "data:image/png;base64,AAAA",
    "see DATA:Image/PNG;BASE64,AAAA please",
    "data:;base64,AAAA",
    "data:image/svg+xml,%3Csvg%3E",
    "data:image/svg+xml;utf8,<svg>",
    "data:text/html;charset=utf-8;base64,AAAA",
    "data:application/octet-stream;base64,AAAA",
    "data : image / png ; base64 , AAAA",
    "d a t a : i m a g e / p n g ; b a s e 6 4 , AAAA",
    "data:\nimage/png;\nbase64,\nAAAA",
    "data%3Aimage%2Fpng%3Bbase64%2CAAAA",
    "data&colon;image/png&semi;base64&comma;AAAA",
    "data&#58;image/png;base64,AAAA",
    "ｄａｔａ：ｉｍａｇｅ／ｐｎｇ；ｂａｓｅ６４，AAAA",
    '<img src="data:image/gif;base64,AAAA">',
    "(data:video/mp4;base64,AAAA)",
    "data : image/svg+xml , %3Csvg%3E",
  ])("%j", (text) => {
    expect(findEmbeddedMedia(text)).toBe("data_uri");
  });
});

describe("LAW case 29: encoded media in free text is found", () => {
  const blobs = Object.entries(BEGINNINGS).map(([format, bytes]) => [format, encode(bytes + "\0".repeat(40))] as const);

  test.each(blobs)("%s, plain, URL-safe, wrapped, quoted, in an address and after a word", (_format, blob) => {
    const urlSafe = blob.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
    const spellings = [
      blob,
      urlSafe,
      wrap(blob, 8, "\r\n"),
      wrap(blob, 5, " "),
      `"${blob}"`,
      `here: ${blob} as I said`,
      `https://files.example/?content=${urlSafe}`,
      `https://files.example/${urlSafe}`,
      `blob=${blob}`,
    ];
    for (const spelling of spellings) expect(findEmbeddedMedia(spelling), spelling).toBe("base64");
  });

  test.each([
    ["one line", NOISE],
    ["lines of 76", wrap(NOISE, 76, "\n")],
    ["lines of 64 inside a sentence", `This came with it: ${wrap(NOISE, 64, "\r\n")} and no more.`],
    ["URL-safe", NOISE.replaceAll("+", "-").replaceAll("/", "_")],
  ])("a long blob of no known format, %s", (_title, text) => {
    expect(findEmbeddedMedia(text)).toBe("base64");
  });

  test("a long blob is one of more than 512 characters", () => {
    expect(findEmbeddedMedia(NOISE.slice(0, 512))).toBeNull();
    expect(findEmbeddedMedia(NOISE.slice(0, 516))).toBe("base64");
  });
});

describe("ordinary text passes", () => {
  test.each([
    ["nothing", ""],
    ["French", "Le serveur partage des images volées ; voir le message épinglé, merci d'agir."],
    ["English", "The data: images were shared on Monday. Metadata: none; base64 was not used."],
    ["a media type in a sentence", "The files are image/png and the metadata:image/png, 12 kB, says so."],
    ["a Discord link", "https://discord.com/channels/175928847299117063/175928847299117064/175928847299117065"],
    ["an address with a signed query", `https://cdn.example/attachments/1/2/file?ex=65f0aa11&is=65e0&hm=${"0af3".repeat(16)}`],
    ["an address with a long token", `https://mail.example/verify?token=${NOISE.replaceAll("+", "-").replaceAll("/", "_").slice(0, 700)}`],
    ["an address whose host begins with s", "https://server-of-somebody.example/sBAAAAAAAAAAAAAAAAAA"],
    ["names with underscores", "__server_of_a_thousand_members__ __sBADGE_KEEPERS__"],
    ["snowflakes", Array.from({ length: 40 }, (_, index) => `1759288472991170${10 + index}`).join("\n")],
    ["SHA-256 sums", Array.from({ length: 20 }, (_, index) => `${index}a`.padStart(64, "0af19c").slice(0, 64)).join("\n")],
    ["a Git object", "commit 9fceb02d0ae598e95dc970b74767f19372d61af8"],
    ["rules of dashes", `Title\n${"-".repeat(80)}\n${"_".repeat(900)}\n${"=".repeat(80)}`],
    ["prose without punctuation", "the server has been reported several times and nobody answered ".repeat(40)],
    ["one long word", "a".repeat(2_000)],
    ["a slug", `https://site.example/${"a-very-long-title-of-a-page-".repeat(40)}`],
    ["a short token", "Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl"],
    ["encoded plain text", encode("A neutral sentence that is only encoded. ".repeat(20))],
  ])("%s", (_title, text) => {
    expect(findEmbeddedMedia(text)).toBeNull();
  });
});

test("words never make a file, and a data URI is found among any words", () => {
  const words = fc
    .array(fc.constantFrom("the", "server", "data", "base64", "image", "png", "illégal", "1759288472991170", "RL-7K3F-92QD", "a/b", "x_y"), {
      maxLength: 60,
    })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(findEmbeddedMedia(`${before} ${after}`)).toBeNull();
      expect(findEmbeddedMedia(`${before} data:image/png;base64,AAAA ${after}`)).toBe("data_uri");
    }),
  );
});

test("long hostile texts are judged in little time", () => {
  for (const unit of ["/", "data:", "A ", "data:;", "d a t a : ", "AAAA\n", "a.", "a".repeat(31) + " "]) {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(() => findEmbeddedMedia(text)).not.toThrow();
  }
}, 4_000);
