interface Signature {
  readonly format: string;
  /** One text a character a byte (Latin-1), so that signatures read as they are published. */
  readonly magic: string;
  readonly offset?: number;
  /** What else must hold, where the magic alone is too short to be sure. */
  readonly also?: (bytes: Uint8Array) => boolean;
}

/** A size field before a box name: its first byte is zero in all but giant files, and never a printable letter. */
const isBoxSize = (bytes: Uint8Array) => (bytes[0] ?? 0) < 0x20;
/** The two reserved words of a bitmap header are zero; a text that begins with "BM" has letters there. */
const isBitmapHeader = (bytes: Uint8Array) => bytes.slice(6, 10).every((byte) => byte === 0);
const isJpegMarker = (bytes: Uint8Array) => bytes.length < 4 || (bytes[3] ?? 0) >= 0xc0;
const isMpegAudioHeader = (bytes: Uint8Array) => {
  const rates = bytes[2] ?? 0;
  return rates >> 4 !== 0 && rates >> 4 !== 15 && (rates & 0x0c) !== 0x0c;
};
/** Layer III frames only: Layer I would match the byte order mark of UTF-16 text. */
const MPEG_AUDIO_STARTS = ["\xff\xfb", "\xff\xfa", "\xff\xf3", "\xff\xf2", "\xff\xe3", "\xff\xe2"];

const SIGNATURES: readonly Signature[] = [
  { format: "png", magic: "\x89PNG\r\n\x1a\n" },
  { format: "jpeg", magic: "\xff\xd8\xff", also: isJpegMarker },
  { format: "gif", magic: "GIF87a" },
  { format: "gif", magic: "GIF89a" },
  { format: "webp", magic: "WEBP", offset: 8 },
  { format: "avi", magic: "AVI ", offset: 8 },
  { format: "wav", magic: "WAVE", offset: 8 },
  { format: "bmp", magic: "BM", also: isBitmapHeader },
  { format: "tiff", magic: "II*\0" },
  { format: "tiff", magic: "MM\0*" },
  { format: "jxl", magic: "\0\0\0\x0cJXL \r\n\x87\n" },
  { format: "psd", magic: "8BPS\0" },
  { format: "avif", magic: "ftypavi", offset: 4, also: isBoxSize },
  { format: "heic", magic: "ftyphei", offset: 4, also: isBoxSize },
  { format: "heic", magic: "ftyphev", offset: 4, also: isBoxSize },
  { format: "heic", magic: "ftypmif1", offset: 4, also: isBoxSize },
  { format: "heic", magic: "ftypmsf1", offset: 4, also: isBoxSize },
  { format: "mov", magic: "ftypqt", offset: 4, also: isBoxSize },
  { format: "mp4", magic: "ftyp", offset: 4, also: isBoxSize },
  ...["moov", "mdat", "wide", "free", "skip", "pnot"].map((magic) => ({ format: "mov", magic, offset: 4, also: isBoxSize })),
  { format: "webm_or_mkv", magic: "\x1aE\xdf\xa3" },
  { format: "mpeg", magic: "\0\0\x01\xba" },
  { format: "mpeg", magic: "\0\0\x01\xb3" },
  { format: "wmv", magic: "\x30\x26\xb2\x75\x8e\x66\xcf\x11" },
  { format: "flv", magic: "FLV\x01" },
  { format: "zip", magic: "PK\x03\x04" },
  { format: "zip", magic: "PK\x05\x06" },
  { format: "zip", magic: "PK\x07\x08" },
  { format: "rar", magic: "Rar!\x1a\x07" },
  { format: "7z", magic: "7z\xbc\xaf\x27\x1c" },
  { format: "gzip", magic: "\x1f\x8b\x08" },
  { format: "xz", magic: "\xfd7zXZ\0" },
  { format: "zstd", magic: "\x28\xb5\x2f\xfd" },
  { format: "bzip2", magic: "1AY&SY", offset: 4 },
  { format: "office", magic: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
  { format: "pdf", magic: "%PDF-" },
  { format: "mp3", magic: "ID3", also: (bytes) => (bytes[3] ?? 0) < 0x10 },
  ...MPEG_AUDIO_STARTS.map((magic) => ({ format: "mp3", magic, also: isMpegAudioHeader })),
  { format: "ogg", magic: "OggS" },
  { format: "flac", magic: "fLaC" },
];

/** RIFF containers carry their own name eight bytes in; the name alone could be a word in a text. */
const RIFF_FORMATS = ["webp", "avi", "wav"];

function stands(bytes: Uint8Array, magic: string, offset: number): boolean {
  for (let index = 0; index < magic.length; index += 1) {
    if (bytes[offset + index] !== magic.charCodeAt(index)) return false;
  }
  return true;
}

/**
 * The format that the first bytes of a file give away, whatever it is called or declared as; `null` for plain text and
 * for what is not known. Twelve bytes are enough for every format here; LAW case 27.
 */
export function sniffFile(firstBytes: Uint8Array): string | null {
  const found = SIGNATURES.find(
    ({ format, magic, offset = 0, also }) =>
      stands(firstBytes, magic, offset) &&
      (also === undefined || also(firstBytes)) &&
      (!RIFF_FORMATS.includes(format) || stands(firstBytes, "RIFF", 0)),
  );
  return found?.format ?? null;
}
