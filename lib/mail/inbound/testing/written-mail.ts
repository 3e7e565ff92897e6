import { readMail, type MailEnvelope, type MailReading, type ReadingOptions } from "../read-mail";

/** Nothing is looked up in a test: every name is unknown. */
export const NO_NAMES = async (): Promise<string[]> => {
  throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
};

/** Lines as they travel. A string is taken a byte a character, so that a test writes bytes as they are. */
export function written(...lines: string[]): Buffer {
  return Buffer.from(lines.join("\r\n"), "latin1");
}

export const HEAD = ["From: Support <support@platform.example>", "To: RL-7K3F-92QD@mail.relance.example", "Subject: Your report", "Message-ID: <one@platform.example>", "Date: Tue, 9 Jan 2024 10:00:00 +0100"];

/** A mail with one part. */
export function simple(type: string, body: string, ...more: string[]): Buffer {
  return written(...HEAD, "MIME-Version: 1.0", `Content-Type: ${type}`, ...more, "", body);
}

/** A mail of several parts, each with its headers and a blank line written out. */
export function multipart(subtype: string, parts: readonly string[], head: readonly string[] = HEAD): Buffer {
  const between = parts.flatMap((part) => ["--b1", part]);
  return written(...head, "MIME-Version: 1.0", `Content-Type: multipart/${subtype}; boundary=b1`, "", ...between, "--b1--", "");
}

export function part(type: string, content: string, ...more: string[]): string {
  return [`Content-Type: ${type}`, ...more, "", content].join("\r\n");
}

/** A part of any bytes, as attachments travel. */
export function attached(type: string, content: string, name = "file.bin"): string {
  const encoded = Buffer.from(content, "latin1").toString("base64").replace(/.{76}/g, "$&\r\n");
  return part(type, encoded, "Content-Transfer-Encoding: base64", `Content-Disposition: attachment; filename="${name}"`);
}

export function read(raw: Uint8Array, envelope: Partial<MailEnvelope> = {}, options: Partial<ReadingOptions> = {}): Promise<MailReading> {
  return readMail(raw, { to: [], ...envelope }, { ownDomain: "mail.relance.example", resolver: NO_NAMES, ...options });
}
