import "server-only";
import { authenticate, type AuthenticateResult as Checked } from "mailauth";
import { AUTHENTICATION_RESULTS, type Authentication, type AuthenticationResult } from "@/lib/domain/mail/incoming-mail";
import { boundedResolver, type MailResolver } from "./bounded-resolver";

/** A head that is longer, or signed more often, is made to take time rather than to be checked. */
const MOST_SIGNATURES = 10;
const LONGEST_HEAD = 256 * 1024;
const MOST_LINES = 2_000;
const UNCHECKED: Authentication = { spf: "unknown", dkim: "unknown", dmarc: "unknown", checkedBy: null };

/** What the door knows of where a mail came from. */
export interface Origin {
  readonly from: string | null | undefined;
  readonly remoteAddress?: string;
  readonly helo?: string;
}

/**
 * Checks the sender: SPF by the address that the mail came from, DKIM by its signatures, DMARC by both. Where the address is not known, SPF is
 * `unknown`, and so is DMARC unless a signature alone passes it. A signature of somebody else than the author's domain is no `pass`.
 * Looks up names of senders and nothing else; a failed lookup is `temperror`.
 */
export async function checkSender(raw: Buffer, origin: Origin, resolver?: MailResolver): Promise<Authentication> {
  if (!isCheckable(raw)) return { ...UNCHECKED, dkim: "permerror", checkedBy: "here" };
  const isKnown = origin.remoteAddress !== undefined;
  try {
    const checked = await authenticate(raw, {
      ...(isKnown ? { ip: origin.remoteAddress, helo: origin.helo, sender: origin.from ?? undefined } : {}),
      mta: "relance.invalid",
      resolver: boundedResolver(resolver),
      disableArc: true,
      disableBimi: true,
    });
    const dmarc = plainResult(checked.dmarc === false ? undefined : checked.dmarc?.status?.result);
    return {
      spf: isKnown ? plainResult(checked.spf === false ? undefined : checked.spf?.status?.result) : "unknown",
      dkim: dkimResult(checked),
      dmarc: isKnown || dmarc !== "fail" ? dmarc : "unknown",
      checkedBy: "here",
    };
  } catch {
    // The checks read what anybody may send and whatever name servers say; what they choke on is not a fault of ours, and no verdict either.
    return { ...UNCHECKED, spf: isKnown ? "temperror" : "unknown", dkim: "temperror", dmarc: "temperror", checkedBy: "here" };
  }
}

function isCheckable(raw: Buffer): boolean {
  const start = raw.toString("latin1", 0, LONGEST_HEAD);
  const end = /\r?\n\r?\n/.exec(start)?.index ?? (raw.length < LONGEST_HEAD ? raw.length : null);
  if (end === null) return false;
  const lines = start.slice(0, end).split("\n");
  return lines.length <= MOST_LINES && lines.filter((line) => /^dkim-signature[ \t]*:/i.test(line)).length <= MOST_SIGNATURES;
}

function dkimResult(checked: Checked): AuthenticationResult {
  const statuses = checked.dkim.results.map(({ status }) => status);
  if (statuses.some(({ result, aligned }) => result === "pass" && aligned)) return "pass";
  const [first] = statuses.map(({ result }) => (result === "pass" ? "neutral" : plainResult(result)));
  return first ?? "none";
}

function plainResult(result: string | undefined): AuthenticationResult {
  if (result === "temperr") return "temperror";
  return AUTHENTICATION_RESULTS.find((known) => known === result) ?? "unknown";
}
