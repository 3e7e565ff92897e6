import "server-only";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { logWarning } from "@/lib/log";
import { codeOf, type Receive } from "./door";
import { HeldBytes, takeIn } from "./incoming-stream";
import { MAX_MAIL_BYTES } from "./mail-size";
import { plainAddress } from "./header-values";
import type { MailEnvelope } from "./read-mail";

export interface SmtpLimits {
  readonly maxBytes: number;
  readonly maxRecipients: number;
  readonly maxClients: number;
  /** How long a sender may say nothing. */
  readonly idleMs: number;
  /** How much of unfinished mails may lie in memory at once, over all senders. */
  readonly heldBytes: number;
}

const LIMITS: SmtpLimits = { maxBytes: MAX_MAIL_BYTES, maxRecipients: 100, maxClients: 50, idleMs: 60_000, heldBytes: 8 * MAX_MAIL_BYTES };
const CLOSE_MS = 5_000;

export interface SmtpReceiverOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** The only domain whose mail is taken; for any other this server is no way. */
  readonly domain: string;
  readonly receive: Receive;
  readonly limits?: Partial<SmtpLimits>;
  /** Whether a sender may connect, or send one more mail, now. */
  readonly mayReceive?: (remoteAddress: string) => Promise<boolean>;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface SmtpReceiver {
  readonly port: number;
  /** Takes no new mail, and waits for what is being taken in. */
  stop(): Promise<void>;
}

/**
 * Receives mail by SMTP. A mail is answered with 250 only once it is committed; whatever stands in its way for now is a 4xx, so that the sender
 * keeps it and comes again: nothing is lost. Sends nothing, relays nothing, and asks nobody for a password.
 */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  const limits = { ...LIMITS, ...options.limits };
  const held = new HeldBytes(limits.heldBytes);
  const pending = new Set<Promise<void>>();
  const server = new SMTPServer({
    ...settings(options, limits),
    onConnect: (session, done) => void answer(mayCome(session, options, 421), done),
    onMailFrom: (_address, session, done) => void answer(mayCome(session, options, 451), done),
    onRcptTo: (address, session, done) => void answer(checkRecipient(address, session, options.domain, limits), done),
    onData: (stream, session, done) => {
      const taking = answer(receiveOne(stream, session, { ...options, limits, held }), done).finally(() => pending.delete(taking));
      pending.add(taking);
    },
  });
  server.on("error", (error) => logWarning("a connection for mail failed", { code: codeOf(error) }));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      await new Promise<void>((resolve) => server.close(resolve));
      await Promise.all(pending);
    },
  };
}

function settings({ domain, tls }: SmtpReceiverOptions, limits: SmtpLimits) {
  return {
    name: domain,
    banner: "Relance",
    size: limits.maxBytes,
    maxClients: limits.maxClients,
    socketTimeout: limits.idleMs,
    closeTimeout: CLOSE_MS,
    authOptional: true,
    disabledCommands: ["AUTH", ...(tls === undefined ? ["STARTTLS"] : [])],
    disableReverseLookup: true,
    ...(tls === undefined ? {} : { key: tls.key, cert: tls.cert }),
  };
}

/** Hands the outcome to the server; what nobody expected is the sender's to repeat. */
async function answer(outcome: Promise<void>, done: (error?: Error | null) => void): Promise<void> {
  try {
    await outcome;
  } catch (error) {
    if (error instanceof Reply) return done(error);
    logWarning("a mail could not be taken in, and is left with its sender", { code: codeOf(error) });
    return done(new Reply(451, "4.3.0 Try again later"));
  }
  done();
}

class Reply extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

async function mayCome({ remoteAddress }: SMTPServerSession, { mayReceive }: SmtpReceiverOptions, code: number): Promise<void> {
  if (mayReceive === undefined || (await mayReceive(remoteAddress))) return;
  throw new Reply(code, "4.7.1 Too much for now, try again later");
}

async function checkRecipient({ address }: SMTPServerAddress, session: SMTPServerSession, domain: string, limits: SmtpLimits): Promise<void> {
  const known = plainAddress(address);
  if (known === null || !known.endsWith(`@${domain.toLowerCase()}`)) throw new Reply(550, "5.7.1 No mail for this address is taken here");
  if (session.envelope.rcptTo.length >= limits.maxRecipients) throw new Reply(452, "4.5.3 Too many recipients");
}

interface Taking {
  readonly receive: Receive;
  readonly limits: SmtpLimits;
  readonly held: HeldBytes;
}

async function receiveOne(stream: SMTPServerDataStream, session: SMTPServerSession, { receive, limits, held }: Taking): Promise<void> {
  const taken = await takeIn(stream, limits.maxBytes, held);
  if (taken === "too_large") throw new Reply(552, `5.3.4 A mail may have ${limits.maxBytes} bytes`);
  if (taken === "no_room") throw new Reply(451, "4.3.1 Too much at once, try again later");
  try {
    await receive(taken, envelopeOf(session), "smtp");
  } finally {
    held.release(taken.length);
  }
}

function envelopeOf({ envelope, remoteAddress, hostNameAppearsAs }: SMTPServerSession): MailEnvelope {
  return {
    from: envelope.mailFrom === false ? null : envelope.mailFrom.address || null,
    to: envelope.rcptTo.map(({ address }) => address),
    remoteAddress,
    ...(hostNameAppearsAs ? { helo: hostNameAppearsAs } : {}),
  };
}
