import "server-only";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import type { DueMessage } from "@/lib/db/outbox";
import { env } from "@/lib/env";
import { sendMail } from "@/lib/mail/send-mail";
import { signInMail } from "@/lib/mail/sign-in-mail";

const payload = z.object({ sealed: z.string() });
const asked = z.object({ email: z.string(), token: z.string(), locale: z.enum(["fr", "en"]) });

/** Mails a sign-in link to whoever asked for it. */
export async function sendSignInLink(message: DueMessage): Promise<void> {
  const { sealed } = payload.parse(message.payload);
  const { email, token, locale } = asked.parse(JSON.parse(unseal("sign-in", Buffer.from(sealed, "base64"))));
  const { publicUrl } = env();
  const query = new URLSearchParams({ callbackUrl: publicUrl, token, email });
  const link = `${publicUrl}/api/auth/callback/email?${query.toString()}`;
  await sendMail(signInMail(email, link, locale), message.id);
}
