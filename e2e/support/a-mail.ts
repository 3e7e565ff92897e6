import { randomUUID } from "node:crypto";
import { token } from "./api";
import { appUrl } from "./server";

/** Where a mail went that was handed in. */
interface MailJson {
  readonly id: string;
  readonly state: string;
}

interface Written {
  readonly subject?: string;
  readonly text?: string;
  /** Header lines beside the usual ones. */
  readonly headers?: readonly string[];
  /** The name of a file that comes with it: first bytes of a kind, and nothing else. */
  readonly attachment?: string;
}

/** A mail as a platform sends it, handed in by a mail service. Said to nobody in particular, it names no case. */
export async function aMail({ subject = "Your report", text = "We have received your report.", headers = [], attachment }: Written = {}): Promise<MailJson> {
  const head = [
    "From: Support <support@platform.example>",
    "To: reports@relance.example",
    `Subject: ${subject}`,
    `Message-ID: <${randomUUID()}@platform.example>`,
    ...headers,
    "MIME-Version: 1.0",
  ];
  const body = ["Content-Type: text/plain; charset=utf-8", "", text];
  const file = [`Content-Type: application/pdf; name="${attachment}"`, "", "%PDF-1.7"];
  const parts = ["--part", ...body, "--part", ...file, "--part--", ""];
  const lines = attachment === undefined ? [...head, ...body] : [...head, 'Content-Type: multipart/mixed; boundary="part"', "", ...parts];
  const response = await fetch(`${appUrl()}/api/v1/inbound-mail`, {
    method: "POST",
    headers: { Authorization: `Bearer ${await token("analyst")}`, "Content-Type": "message/rfc822" },
    body: lines.join("\r\n"),
  });
  if (response.status !== 201) throw new Error(`The API answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { mail: MailJson }).mail;
}
