import "server-only";

const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g;

/** UTF-7 (RFC 2152), which old programs still send and nobody else reads. A shift that holds half a character drops it. */
export function decodeUtf7(bytes: Buffer): string {
  return bytes.toString("latin1").replace(SHIFTED, (whole, code: string) => {
    if (code === "") return whole.endsWith("-") ? "+" : whole;
    const units = Buffer.from(code, "base64");
    return units.subarray(0, units.length - (units.length % 2)).swap16().toString("utf16le");
  });
}
