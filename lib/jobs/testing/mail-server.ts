import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What a mail server does with what it is handed. */
export type Behaviour =
  /** Takes it. */
  | "takes"
  /** Refuses the recipient for good. */
  | "refuses"
  /** Is too busy just now. */
  | "is_busy"
  /** Takes the whole of it and hangs up without a word. */
  | "hangs_up";

/** A real mail server in the test process, which does as it is told. */
export class MailServer {
  readonly mails: ParsedMail[] = [];
  behaviour: Behaviour = "takes";
  /** Awaited when it has a mail whole, before it says so. */
  beforeReply: () => Promise<void> = () => Promise.resolve();
  /** What of it goes to platforms and others, and not to our own people. */
  get notices(): ParsedMail[] {
    return this.mails.filter(({ headers }) => headers.get("x-relance") === "notice");
  }

  private port = 0;
  private server: SMTPServer | null = null;

  /** Opens it, again at the port that it had, and answers its address. */
  async open(): Promise<string> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: (_address, _session, done) => done(this.behaviour === "refuses" ? reply(550, "no such mailbox") : null),
      onData: (stream, session, done) => {
        void simpleParser(stream).then(async (mail) => {
          this.mails.push(mail);
          await this.beforeReply();
          if (this.behaviour === "hangs_up") this.hangUp(session.id);
          else done(this.behaviour === "is_busy" ? reply(451, "come back later") : null);
        }, done);
      },
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    const address = server.server.address();
    this.port = typeof address === "object" ? (address?.port ?? 0) : 0;
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private hangUp(sessionId: string): void {
    for (const connection of this.server?.connections ?? []) {
      const { session, _socket: socket } = connection as unknown as { session: { id: string }; _socket: { destroy: () => void } };
      if (session.id === sessionId) socket.destroy();
    }
  }
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
