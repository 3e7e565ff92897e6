import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { database } from "@/lib/db/client";
import type { DueMessage } from "@/lib/db/outbox";
import { reportersToTell } from "@/lib/db/report-store";
import { env } from "@/lib/env";
import { caseNewsMail } from "@/lib/mail/case-news-mail";
import { sendMail } from "@/lib/mail/send-mail";

const payload = z.object({ caseId: z.string() });
const identity = z.object({ email: z.string().optional() });

/** Tells everyone who reported a case, and left an address, that there is news: each once, and nothing of what it is. */
export async function sendCaseNews(message: DueMessage): Promise<void> {
  const { caseId } = payload.parse(message.payload);
  const reporters = await reportersToTell(database(), caseId);
  const told = new Set<string>();
  for (const { reportId, sealed, language } of reporters) {
    const { email } = identity.parse(JSON.parse(unseal("identity", sealed)));
    if (email === undefined || told.has(email)) continue;
    told.add(email);
    await sendMail(caseNewsMail(email, env().publicUrl, language), `${message.id}.${reportId}`);
  }
}
