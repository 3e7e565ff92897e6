import "server-only";
import type { TransportOptions } from "nodemailer";

/** Keeps nothing of what it hears: addresses must not reach a log. */
const DEAF = () => undefined;

/**
 * Sees whether a mail had begun to be handed over when its connection was lost: the server had asked for it (354, RFC 5321 section 4.1.1.4). Before
 * that it certainly has nothing; after that, nobody can tell.
 */
export function dataWitness() {
  let hasBegun = false;
  const listen = (entry: unknown, line?: unknown) => {
    const { tnx } = entry as { readonly tnx?: string };
    if (tnx === "server" && typeof line === "string" && /^354/.test(line)) hasBegun = true;
  };
  const logger = { level: DEAF, trace: DEAF, info: DEAF, warn: DEAF, error: DEAF, fatal: DEAF, debug: listen };
  return { options: { logger, transactionLog: true } as unknown as TransportOptions, hasBegun: () => hasBegun };
}
