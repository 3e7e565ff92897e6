export type UnsafeText = "nul" | "control" | "bidi" | "zero_width" | "lone_surrogate";

const FORMAT_OR_CONTROL = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const CONTROL_BUT_LINE_BREAK_OR_TAB = /[^\P{Cc}\t\n\r]/u;
/** Embeddings, overrides and isolates reorder a whole line; the marks U+200E, U+200F and U+061C do not, and stay allowed. */
const BIDI_REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Zero-width space, word joiner, invisible operators, Mongolian separator, byte order mark and tag characters. */
const INVISIBLE = /[\u200B\u2060-\u2064\u180E\uFEFF\u{E0001}\u{E0020}-\u{E007F}]/u;
const JOINER = /[\u200C\u200D]/u;
const ZERO_WIDTH_JOINER = "\u200D";

/** Flags of regions (black flag and tag letters to the cancel tag), whose tags are part of the picture. */
const REGION_FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F}/gu;
const EMOJI_BEFORE_JOINER = /\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?$/u;
const STARTS_WITH_EMOJI = /^\p{Extended_Pictographic}/u;
/** Scripts in which a joiner decides the shape of the letter before it. */
const ENDS_IN_JOINING_SCRIPT =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]$/u;

function joinerBelongs(characters: readonly string[], index: number): boolean {
  const before = characters.slice(Math.max(0, index - 3), index).join("");
  const after = characters[index + 1] ?? "";
  if (LETTER_OR_MARK.test(before) && ENDS_IN_JOINING_SCRIPT.test(before)) return true;
  return characters[index] === ZERO_WIDTH_JOINER && EMOJI_BEFORE_JOINER.test(before) && STARTS_WITH_EMOJI.test(after);
}

function unsafeAt(characters: readonly string[], index: number): UnsafeText | null {
  const character = characters[index] ?? "";
  if (character === "\0") return "nul";
  if (/\p{Cs}/u.test(character)) return "lone_surrogate";
  if (CONTROL_BUT_LINE_BREAK_OR_TAB.test(character)) return "control";
  if (BIDI_REORDERING.test(character)) return "bidi";
  if (INVISIBLE.test(character)) return "zero_width";
  if (JOINER.test(character) && !joinerBelongs(characters, index)) return "zero_width";
  return null;
}

/**
 * The first character that would make a text say something else than it shows, or that cannot be stored; `null` for a
 * safe text. Tabs and line breaks pass, so do Arabic and Hebrew with their marks, joiners inside emoji and after letters
 * of scripts shaped by them, and flags of regions. Unicode technical report 36; PostgreSQL stores no NUL and no lone surrogate.
 */
export function findUnsafeText(text: string): UnsafeText | null {
  if (!FORMAT_OR_CONTROL.test(text)) return null;

  const characters = [...text.replace(REGION_FLAG, "\u{1F3F4}")];
  for (let index = 0; index < characters.length; index += 1) {
    const unsafe = unsafeAt(characters, index);
    if (unsafe) return unsafe;
  }
  return null;
}
