import { noticeFactsOf } from "@/lib/commands/notice/notice-facts-of";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { loadCase } from "@/lib/db/case-store";
import type { Actor } from "@/lib/domain/access/actor";
import { composeNotice } from "@/lib/domain/notice/compose/compose-notice";

/** A first notice to the platform as the template writes it and a person might have completed it. */
export async function aWrittenNotice(reference: string, actor: Actor): Promise<{ subject: string; body: string }> {
  const stored = await loadCase(database(), { reference });
  if (stored === null) throw new Error("There is no such case");
  const facts = await noticeFactsOf(database(), stored, { recipient: "platform" }, { actor, now: now() });
  const text = composeNotice({ ...facts, reasons: "The message shares what its subject never agreed to share, and says so." });
  if (text === null) throw new Error("There is a template for platforms");
  return text;
}
