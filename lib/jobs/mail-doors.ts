import "server-only";
import { setTimeout } from "node:timers/promises";
import { limitAttempts } from "@/lib/auth/attempts";
import { now } from "@/lib/clock";
import { takeInMail } from "@/lib/commands/mail/take-in-mail";
import { SYSTEM } from "@/lib/domain/access/actor";
import { env } from "@/lib/env";
import { logInfo, logUnexpected, logWarning } from "@/lib/log";
import type { Receive } from "@/lib/mail/inbound/door";
import { startMailboxReader, type MailboxReader } from "@/lib/mail/inbound/mailbox-reader";
import { startSmtpReceiver, type SmtpReceiver } from "@/lib/mail/inbound/smtp-receiver";
import { answerOf } from "./answer-of";

const POLL_MS = 60_000;
const TRY_AGAIN_MS = 10_000;

export interface MailDoors {
  /** Takes no new mail, and waits for what is being taken in. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the doors that the surroundings name, beside the worker: our own SMTP receiver, and a mailbox to read. What stands in the way of one holds up
 * neither the other nor the clocks. Of several workers on one machine one has the port, and another takes it over when that one ends; a mailbox
 * that several read gives each mail to all of them, and it is kept once.
 */
export function openMailDoors(): MailDoors {
  const stopping = new AbortController();
  const { inboundImapUrl, inboundSmtp } = env();
  const receiver = inboundSmtp === undefined ? Promise.resolve(null) : openReceiver(inboundSmtp, stopping.signal);
  const reader: MailboxReader | null = inboundImapUrl === undefined ? null : startMailboxReader({ url: inboundImapUrl, receive, pollMs: POLL_MS, idle: true });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([reader?.stop(), receiver.then((open) => open?.stop())]);
    },
  };
}

/** The receiver, once its port is free; null where it was never. */
async function openReceiver(place: { port: number; host: string }, stop: AbortSignal): Promise<SmtpReceiver | null> {
  while (!stop.aborted) {
    try {
      const receiver = await startSmtpReceiver({ ...place, domain: env().mailDomain, receive, mayReceive });
      logInfo("takes mail by SMTP", { port: receiver.port });
      return receiver;
    } catch (error) {
      if (isPortTaken(error)) logWarning("the port for mail is taken, perhaps by another worker; tried again", { port: place.port });
      else logUnexpected(error, "opening the port for mail");
    }
    await setTimeout(TRY_AGAIN_MS, undefined, { signal: stop }).catch(() => undefined);
  }
  return null;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Kept means committed: whatever goes wrong before throws, and the mail stays where it came from. */
const receive: Receive = async (raw, envelope, door) => {
  const { mail } = answerOf(await takeInMail(raw, envelope, door, SYSTEM));
  return mail.isDuplicate ? "duplicate" : "kept";
};

async function mayReceive(remoteAddress: string): Promise<boolean> {
  return (await limitAttempts("inbound-mail", remoteAddress, now())) === null;
}
