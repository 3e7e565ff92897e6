import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { sniffFile } from "./magic-bytes";

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe("the first bytes give away", () => {
  test.each([
    ["png", "\x89PNG\r\n\x1a\n"],
    ["jpeg", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["jpeg", "\xff\xd8\xff"],
    ["gif", "GIF87a"],
    ["gif", "GIF89a"],
    ["webp", "RIFF\x10\0\0\0WEBP"],
    ["avi", "RIFF\x10\0\0\0AVI "],
    ["wav", "RIFF\x10\0\0\0WAVE"],
    ["bmp", "BM\x46\0\0\0\0\0\0\0\x36"],
    ["tiff", "II*\0"],
    ["tiff", "MM\0*"],
    ["heic", "\0\0\0\x18ftypheic"],
    ["heic", "\0\0\0\x18ftypmif1"],
    ["avif", "\0\0\0\x1cftypavif"],
    ["mp4", "\0\0\0\x18ftypisom"],
    ["mp4", "\0\0\0\x20ftypM4A "],
    ["mov", "\0\0\0\x14ftypqt  "],
    ["mov", "\0\0\0\x08wide"],
    ["webm_or_mkv", "\x1aE\xdf\xa3"],
    ["wmv", "\x30\x26\xb2\x75\x8e\x66\xcf\x11"],
    ["zip", "PK\x03\x04"],
    ["zip", "PK\x05\x06"],
    ["rar", "Rar!\x1a\x07\x01\0"],
    ["7z", "7z\xbc\xaf\x27\x1c"],
    ["gzip", "\x1f\x8b\x08\0"],
    ["pdf", "%PDF-1.7"],
    ["mp3", "ID3\x04\0"],
    ["mp3", "\xff\xfb\x90\x64"],
    ["ogg", "OggS\0"],
    ["flac", "fLaC"],
  ])("%s in %j", (format, bytes) => {
    expect(sniffFile(latin1(bytes))).toBe(format);
  });
});

describe("no file is seen in", () => {
  test.each([
    ["nothing", ""],
    ["one byte", "\x89"],
    ["a sentence", "The platform answered on Monday."],
    ["a sentence that begins like a bitmap", "BMW owners were named there."],
    ["a sentence with a box name in fifth place", "I'm free on Monday."],
    ["a sentence with a container name in ninth place", "Look at WEBP files."],
    ["UTF-16 text with its mark", "\xff\xfeh\0i\0"],
    ["UTF-8 text with its mark", "\xef\xbb\xbfhello"],
  ])("%s", (_title, bytes) => {
    expect(sniffFile(latin1(bytes))).toBeNull();
  });

  test("any text of printable letters, but the signatures that are letters themselves", () => {
    const spelled = /^(?:GIF8|II\*|BM|%PDF-|ID3|OggS|fLaC|RIFF|BZh|.{4}1AY)/u;
    const printable = fc.string({ unit: "grapheme-ascii", maxLength: 20 }).filter((text) => !spelled.test(text));
    fc.assert(
      fc.property(printable, (text) => {
        expect(sniffFile(latin1(text))).toBeNull();
      }),
    );
  });
});

test("any number of further bytes changes nothing", () => {
  const tail = fc.uint8Array({ maxLength: 40 });
  fc.assert(
    fc.property(tail, (bytes) => {
      expect(sniffFile(Uint8Array.from([...latin1("%PDF-"), ...bytes]))).toBe("pdf");
    }),
  );
});
