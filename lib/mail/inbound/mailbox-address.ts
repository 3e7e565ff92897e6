import "server-only";
import { isIP } from "node:net";

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

interface MailboxAddress {
  readonly mailbox: string;
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly secure: boolean;
    readonly doSTARTTLS?: boolean;
    readonly servername?: string;
    readonly auth: { readonly user: string; readonly pass: string };
  };
}

/** Takes the address of a mailbox apart. Without TLS a password goes to this machine alone. */
export function mailboxOf(address: string): MailboxAddress {
  const url = new URL(address);
  const secure = url.protocol === "imaps:";
  if (!secure && url.protocol !== "imap:") throw new Error("The address of a mailbox begins with imap: or imaps:.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return {
    mailbox: decodeURIComponent(url.pathname.slice(1)) || "INBOX",
    connection: {
      host,
      port: url.port === "" ? (secure ? 993 : 143) : Number(url.port),
      secure,
      ...(secure || THIS_MACHINE.has(url.hostname) ? {} : { doSTARTTLS: true }),
      ...(isIP(host) === 0 ? { servername: host } : {}),
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    },
  };
}
