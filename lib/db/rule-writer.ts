import "server-only";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import type { Transaction } from "./client";
import type { Prisma } from "./generated/client";

/** Any number, as long as it is this one everywhere. */
const RULES_LOCK = 2_024_010_915n;

/**
 * Makes everybody who would publish a rule wait for their turn, until the transaction ends. Whether a version may be published depends on all the
 * others, so two at once could each be sound and not sound together. Take it before reading the rules.
 */
export async function lockRules(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${RULES_LOCK}::bigint)`;
}

/** What the row of a version has columns for; the rest of it is its content. */
type Numbered = Pick<PolicyVersion, "key" | "version" | "author" | "reason" | "validFrom"> & { readonly isRetired?: boolean };

/** Adds a version of a policy or a calendar. The caller holds the lock of the rules. */
export async function insertRuleVersion<Version extends Numbered>(
  tx: Transaction,
  kind: "policy" | "calendar",
  { key, version, author, reason, validFrom, isRetired = false, ...content }: Version,
  { authorId, now }: { readonly authorId: string | null; readonly now: Date },
): Promise<void> {
  const numbered = { key, version, author, reason, validFrom, isRetired };
  await tx.ruleVersion.create({ data: { kind, ...numbered, content: content as unknown as Prisma.InputJsonObject, authorId, recordedAt: now } });
}
