import "server-only";
import type { StoredCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { missingElements } from "@/lib/domain/notice/compose/missing-elements";
import type { NoticePlan } from "@/lib/domain/notice/check-notice";
import type { Refusal } from "@/lib/domain/refusal";
import type { CommandContext } from "../command";
import { noticeFactsOf } from "./notice-facts-of";

/** What keeps an edited text from going out: a place left to fill in, or one of the elements that a notice must have. Null where nothing does. */
export async function checkText(
  tx: Transaction,
  stored: StoredCase,
  written: Omit<NoticePlan, "by"> & { readonly subject?: string | undefined; readonly body: string },
  context: CommandContext,
): Promise<Refusal | null> {
  const facts = await noticeFactsOf(tx, stored, written, context);
  return missingElements({ subject: written.subject ?? null, body: written.body }, facts)[0] ?? null;
}
