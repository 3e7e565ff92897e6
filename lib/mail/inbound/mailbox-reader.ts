import "server-only";
import { setTimeout as after } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import { logWarning } from "@/lib/log";
import { codeOf, type Receive } from "./door";
import { MAX_MAIL_BYTES } from "./mail-size";
import { mailboxOf } from "./mailbox-address";

export interface MailboxReaderOptions {
  /** `imaps://user:password@host:port/MAILBOX`; `imap:` where the server offers TLS on that port, or is this machine. */
  readonly url: string;
  readonly receive: Receive;
  /** How often to look, whatever the server says. */
  readonly pollMs: number;
  /** Whether to let the server say when there is mail. */
  readonly idle: boolean;
  readonly maxBytes?: number;
  /** How long to wait before a second attempt; each further one waits twice as long, up to five minutes. */
  readonly firstRetryMs?: number;
}

export interface MailboxReader {
  /** Finishes the mail that it is at, and leaves the mailbox. */
  stop(): Promise<void>;
}

const LEAVE_MS = 10_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** The folder that mails go to once they are taken in, where there is one. */
const DONE = "Relance";

/**
 * Reads a mailbox: each unseen mail is handed over, and marked as seen once it is committed. When the line drops in between, the same mail
 * comes again and is known for what it is. One that cannot be taken in now stays unseen and is tried again; one that is too large is marked
 * for people to find. Deletes nothing.
 */
export function startMailboxReader(options: MailboxReaderOptions): MailboxReader {
  const stopping = new AbortController();
  const running = keepReading(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepReading(options: MailboxReaderOptions, stop: AbortSignal): Promise<void> {
  const first = options.firstRetryMs ?? 1_000;
  let wait = first;
  while (!stop.aborted) {
    const client = new ImapFlow({ ...mailboxOf(options.url).connection, logger: false, disableAutoIdle: true });
    // A dropped line shows in the command that waits for it; the event alone is no failure of its own.
    client.on("error", () => undefined);
    const leave = () => leaveInTime(client);
    stop.addEventListener("abort", leave);
    try {
      await readMailbox(client, options, stop, () => (wait = first));
      await client.logout();
    } catch (error) {
      if (!stop.aborted) logWarning("the mailbox cannot be read for now", { code: codeOf(error), retryMs: wait });
    } finally {
      stop.removeEventListener("abort", leave);
      client.close();
    }
    await pause(wait, stop);
    wait = Math.min(LONGEST_RETRY_MS, 2 * wait);
  }
}

async function readMailbox(client: ImapFlow, options: MailboxReaderOptions, stop: AbortSignal, connected: () => void): Promise<void> {
  await client.connect();
  const done = (await client.list()).find(({ name }) => name === DONE)?.path;
  const lock = await client.getMailboxLock(mailboxOf(options.url).mailbox);
  try {
    connected();
    while (!stop.aborted && client.usable) {
      // From before the search on: what comes while mails are taken in is not missed.
      const bell = new Bell(client);
      const found = await client.search({ seen: false }, { uid: true });
      for (const uid of found === false || found === undefined ? [] : found) {
        if (stop.aborted) return;
        await takeOne(client, uid, options, done);
      }
      await bell.rung(options, stop);
    }
  } finally {
    lock.release();
  }
}

async function takeOne(client: ImapFlow, uid: number, { receive, maxBytes = MAX_MAIL_BYTES }: MailboxReaderOptions, done: string | undefined): Promise<void> {
  const one = { uid: true };
  const known = await client.fetchOne(String(uid), { size: true }, one);
  if (known === false) return;
  if ((known.size ?? 0) > maxBytes) {
    await client.messageFlagsAdd(String(uid), ["\\Seen", "\\Flagged"], one);
    logWarning("a mail in the mailbox is too large, and is marked there", { code: "mail_too_large", bytes: known.size, uid });
    return;
  }
  const fetched = await client.fetchOne(String(uid), { source: true }, one);
  if (fetched === false || fetched.source === undefined) return;
  try {
    await receive(fetched.source, { to: [] }, "imap");
  } catch (error) {
    logWarning("a mail could not be taken in, and stays unseen in the mailbox", { code: codeOf(error), uid });
    return;
  }
  await client.messageFlagsAdd(String(uid), ["\\Seen"], one);
  if (done !== undefined) await client.messageMove(String(uid), done, one);
}

/** Nobody waits long for a server that says nothing: before it let us in not at all, later for the mail that is being taken in. */
function leaveInTime(client: ImapFlow): void {
  if (client.usable) setTimeout(() => client.close(), LEAVE_MS).unref();
  else client.close();
}

/** Rings when the server says that there is mail, or the line drops. */
class Bell {
  readonly #ring = new AbortController();
  readonly #onRing = () => this.#ring.abort();

  constructor(readonly client: ImapFlow) {
    client.on("exists", this.#onRing);
    client.on("close", this.#onRing);
  }

  /** Waits until it rings or has rung, it is time to look anyway, or nobody wants more. */
  async rung({ pollMs, idle }: MailboxReaderOptions, stop: AbortSignal): Promise<void> {
    const until = AbortSignal.any([stop, this.#ring.signal]);
    // Ends by itself with the next command; whether it failed, that command tells.
    if (idle && !until.aborted) void this.client.idle().catch(() => undefined);
    await pause(pollMs, until);
    this.client.off("exists", this.#onRing);
    this.client.off("close", this.#onRing);
  }
}

async function pause(ms: number, until: AbortSignal): Promise<void> {
  await after(ms, undefined, { signal: until }).catch(() => undefined);
}
