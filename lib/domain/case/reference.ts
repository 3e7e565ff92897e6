const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK_ALPHABET = `${ALPHABET}*~$=U`;
/** Seven random characters and a check character: 35 bits, shown as `RL-7K3F-92QD`. */
const BODY_LENGTH = 7;

/** Random bytes a reference is made of; fewer cannot fill it. */
export const REFERENCE_BYTES = 5;

/**
 * A case reference from five random bytes, in Crockford base32 with its check character (the value modulo 37). Values whose
 * check would be one of the five extra symbols are not used, so that a reference is letters and digits only: `null`
 * asks the caller for other bytes.
 */
export function referenceFrom(bytes: Uint8Array): string | null {
  let value = bytes.slice(0, REFERENCE_BYTES).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  value %= 32n ** BigInt(BODY_LENGTH);
  const check = CHECK_ALPHABET[Number(value % 37n)] ?? "";
  if (!ALPHABET.includes(check)) return null;

  let body = "";
  for (let rest = value, i = 0; i < BODY_LENGTH; i += 1, rest /= 32n) body = `${ALPHABET[Number(rest % 32n)]}${body}`;
  return format(`${body}${check}`);
}

/** The reference a person meant: case, dashes and the usual misreadings (O, I, L) do not matter. `null` where the check fails. */
export function parseReference(text: string): string | null {
  const written = text.trim().toUpperCase().replace(/[\s-]/g, "");
  // Only what is too long has the prefix: a body may begin with R1, which some read as RL.
  const body = written.length === BODY_LENGTH + 3 ? written.replace(/^RL/, "") : written;
  const plain = body.replace(/O/g, "0").replace(/[IL]/g, "1");
  if (plain.length !== BODY_LENGTH + 1 || [...plain].some((char) => !ALPHABET.includes(char))) return null;
  const value = [...plain.slice(0, BODY_LENGTH)].reduce((sum, char) => sum * 32n + BigInt(ALPHABET.indexOf(char)), 0n);
  return CHECK_ALPHABET[Number(value % 37n)] === plain.at(-1) ? format(plain) : null;
}

function format(plain: string): string {
  return `RL-${plain.slice(0, 4)}-${plain.slice(4)}`;
}
