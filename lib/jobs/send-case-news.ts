import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { now } from "@/lib/clock";
import { loadCase } from "@/lib/db/case-store";
import { database } from "@/lib/db/client";
import type { DueMessage } from "@/lib/db/outbox";
import { reportersToTell } from "@/lib/db/report-store";
import type { CaseState } from "@/lib/domain/case/case-state";
import { silenceOf } from "@/lib/domain/case/silence-of";
import { newsAmong } from "@/lib/domain/report/told-steps";
import { env } from "@/lib/env";
import { caseNewsMail, type CaseNews } from "@/lib/mail/case-news-mail";
import { sendMail } from "@/lib/mail/send-mail";

/** Which events of the log it tells of; a message left before it could say so tells that there is news, and no more. */
const payload = z.object({ caseId: z.string(), from: z.int().optional(), to: z.int().optional() });
const identity = z.object({ email: z.string().optional() });

/**
 * Tells everyone who reported a case, left an address and wants to hear, which steps it took: each person once, however many of its reports are theirs, and
 * nobody where these events are no step that a reporter may know of.
 */
export async function sendCaseNews(message: DueMessage): Promise<void> {
  const { caseId, from, to } = payload.parse(message.payload);
  const stored = await loadCase(database(), { id: caseId });
  if (stored === null) return;
  const told = new Set<string>();
  for (const { reportId, sealed, language } of await reportersToTell(database(), caseId)) {
    const { email } = identity.parse(JSON.parse(unseal("identity", sealed)));
    if (email === undefined || told.has(email)) continue;
    told.add(email);
    const news = from === undefined || to === undefined ? null : newsFor(stored.state, reportId, { from, to });
    if (news?.steps.length === 0) continue;
    await sendMail(caseNewsMail(email, env().publicUrl, language, news), `${message.id}.${reportId}`);
  }
}

function newsFor(state: CaseState, reportId: string, events: { readonly from: number; readonly to: number }): CaseNews {
  const at = now();
  const { endedAt, silentDays } = silenceOf(state, at);
  return { steps: newsAmong(state, [reportId], events, at), silentDays: endedAt === null ? silentDays : 0 };
}
