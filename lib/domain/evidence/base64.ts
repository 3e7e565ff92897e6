const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const VALUES = new Map<string, number>([
  ...[...ALPHABET].map((character, value): [string, number] => [character, value]),
  ["+", 62],
  ["-", 62],
  ["/", 63],
  ["_", 63],
]);

/**
 * Decodes standard and URL-safe base64 alike, as far as whole bytes go. Reads up to the first character of neither
 * alphabet, and never fails: it is fed with text that is probably not base64 at all. RFC 4648 sections 4 and 5.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) break;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
