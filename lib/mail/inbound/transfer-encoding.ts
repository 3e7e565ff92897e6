import "server-only";

/** The bytes of a part as it was before it was made fit for the way. What is broken decodes as far as it goes; an unknown way changes nothing. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  if (encoding === "quoted-printable") return decodeQuotedPrintable(body);
  return body;
}

/** Whether the part travels as it is, so that its bytes are its content. */
export function travelsAsItIs(encoding: string): boolean {
  return encoding !== "base64" && encoding !== "quoted-printable";
}

/** RFC 2045 section 6.7, and what programs make of it: an equals sign that begins nothing stands for itself. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const text = body
    .toString("latin1")
    .replace(/=[ \t]{0,100}(?:\r\n|\r|\n)/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, "latin1");
}
