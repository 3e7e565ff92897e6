import "server-only";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { writeOnce } from "./write-once";

const SECRET_BYTES = 32;

/** An empty variable is an absent one: compose files and shells cannot tell the two apart. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const schema = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(z.coerce.number().int().min(1).max(65_535)),
  HOST: optional(z.string()),
  RELANCE_DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_REPLICA_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  RELANCE_DEMO: optional(z.enum(["0", "1"])),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  RELANCE_SECRET: optional(z.string().min(32)),
  RELANCE_URL: optional(z.url({ protocol: /^https?$/ })),
  RELANCE_NAME: optional(z.string().max(120)),
  RELANCE_MAIL_DOMAIN: optional(z.hostname()),
  INBOUND_SMTP_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  INBOUND_SMTP_HOST: optional(z.string()),
  INBOUND_IMAP_URL: optional(z.url({ protocol: /^imaps?$/ })),
  MAIL_AUTH_SERVER: optional(z.string()),
  DKIM_SELECTOR: optional(z.string()),
  DKIM_KEY_FILE: optional(z.string()),
});

export interface Environment {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded database, keys and files. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Reads that tolerate lag may go here. */
  readonly databaseReplicaUrl: string | undefined;
  readonly demo: boolean;
  readonly smtpUrl: string | undefined;
  /** Base of every address the app writes, without a slash at its end. */
  readonly publicUrl: string;
  /** Who runs this Relance: whoever signs a notice (DSA art. 16(2)(c)). */
  readonly organisation: string;
  /** Where answers to our notices arrive: every case has an address of its own there. */
  readonly mailDomain: string;
  /** Where the worker takes mail in by SMTP; undefined where it does not. */
  readonly inboundSmtp: { readonly port: number; readonly host: string } | undefined;
  /** The mailbox that the worker reads; undefined where there is none. */
  readonly inboundImapUrl: string | undefined;
  /** Whose `Authentication-Results` are believed: the name of our own mail server (RFC 8601). */
  readonly mailAuthServer: string | undefined;
  /** Signs what we send by mail (RFC 6376); undefined where our mail server does it, or nobody. */
  readonly dkim: { readonly selector: string; readonly keyFile: string } | undefined;
}

/** Where no domain can be told from the base address, answers could not arrive: a name that says so (RFC 2606). */
const NO_MAIL_DOMAIN = "relance.invalid";

function mailDomainOf(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  const isName = /[a-z]$/i.test(hostname) && hostname.includes(".");
  return isName ? hostname : NO_MAIL_DOMAIN;
}

function read(): z.infer<typeof schema> {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  // Names only: the value of a misspelt variable may be a password.
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join(".")))];
  throw new Error(`These environment variables are not as they should be: ${names.join(", ")} (see README.md).`);
}

/** The base address when nobody named one. A server that listens everywhere is still reached by a name of its own. */
function defaultUrl(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const reachable = everywhere ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * Everything the surroundings say, checked. Read at each call and never at import, so that a test may set a variable
 * first and a build needs none. The variables are those of DESIGN section 7.
 */
export function env(): Environment {
  const raw = read();
  const port = raw.PORT ?? 3000;
  const host = raw.HOST ?? "127.0.0.1";
  const publicUrl = (raw.RELANCE_URL ?? defaultUrl(host, port)).replace(/\/+$/, "");
  return {
    production: raw.NODE_ENV === "production",
    port,
    host,
    dataDir: path.resolve(raw.RELANCE_DATA_DIR ?? ".data"),
    databaseUrl: raw.DATABASE_URL,
    databaseReplicaUrl: raw.DATABASE_REPLICA_URL,
    demo: raw.RELANCE_DEMO === "1",
    smtpUrl: raw.SMTP_URL,
    publicUrl,
    organisation: raw.RELANCE_NAME ?? "Relance",
    mailDomain: (raw.RELANCE_MAIL_DOMAIN ?? mailDomainOf(publicUrl)).toLowerCase(),
    inboundSmtp: raw.INBOUND_SMTP_PORT === undefined ? undefined : { port: raw.INBOUND_SMTP_PORT, host: raw.INBOUND_SMTP_HOST ?? host },
    inboundImapUrl: raw.INBOUND_IMAP_URL,
    mailAuthServer: raw.MAIL_AUTH_SERVER,
    dkim: raw.DKIM_SELECTOR === undefined || raw.DKIM_KEY_FILE === undefined ? undefined : { selector: raw.DKIM_SELECTOR, keyFile: raw.DKIM_KEY_FILE },
  };
}

/** The database to work on. `npm start` passes the embedded one's address on; anything else must name a server. */
export function databaseUrl(): string {
  const url = env().databaseUrl;
  if (!url) throw new Error("DATABASE_URL is not set. `npm start` sets it for the embedded database.");
  return url;
}

/**
 * The secret all keys are derived from: RELANCE_SECRET, else a random one kept in the data directory, readable by its
 * owner only. Processes that start at once agree, because only one of them can create the file, and it is never there
 * without its content. An empty one is therefore damage: making another would lock up all that the lost one had sealed.
 */
export function secret(): string {
  const given = read().RELANCE_SECRET;
  if (given) return given;
  const directory = path.join(env().dataDir, "keys");
  const file = path.join(directory, "secret");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeOnce(file, randomBytes(SECRET_BYTES).toString("base64url"));
  const kept = readFileSync(file, "utf8");
  if (kept.trim() !== "") return kept;
  throw new Error(`${file} is empty. Put its backup there, or set RELANCE_SECRET. If nothing was kept here yet, delete the file.`);
}
