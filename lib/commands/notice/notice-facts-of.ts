import "server-only";
import { caseAddress } from "@/lib/auth/case-address";
import type { StoredCase } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { directoryEntry } from "@/lib/db/directory-store";
import { knownCase } from "@/lib/db/known-case";
import type { Actor } from "@/lib/domain/access/actor";
import { toCaseView } from "@/lib/domain/case/case-view";
import { factsFor, type NoticeFacts } from "@/lib/domain/notice/compose/notice-facts";
import { coveredItems, type NoticePlan } from "@/lib/domain/notice/check-notice";
import { env } from "@/lib/env";

/** What a notice on this case says, in the platform's language, before it is put in words. */
export async function noticeFactsOf(db: Reader, stored: StoredCase, plan: Omit<NoticePlan, "by">, { actor, now }: { actor: Actor; now: Date }): Promise<NoticeFacts> {
  const entry = await directoryEntry(db, stored.state.platform);
  const { organisation, mailDomain } = env();
  return factsFor(toCaseView(await knownCase(db, stored), actor, now), {
    itemIds: coveredItems(stored.state, { ...plan, by: "us" }),
    caseAddress: caseAddress(stored.reference, mailDomain),
    organisation,
    platformName: entry?.name ?? stored.state.platform,
    addressee: entry?.name ?? null,
    recipient: plan.recipient,
    language: entry?.noticeLanguage ?? "en",
    isFollowUp: plan.followUpTo !== undefined,
    reasons: null,
    now,
  });
}
