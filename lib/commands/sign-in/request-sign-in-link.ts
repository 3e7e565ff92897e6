import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { LINK_SECONDS } from "@/lib/auth/next-auth-options";
import { sessionSecret } from "@/lib/auth/session-cookie";
import { enqueueSignInLink } from "@/lib/db/outbox";
import { findPerson } from "@/lib/db/person-store";
import { insertSignInLink } from "@/lib/db/sign-in-link-store";
import { seal } from "@/lib/auth/seal";
import { defineCommand } from "../command";

const input = z.strictObject({ email: z.email().max(254).toLowerCase(), locale: z.enum(["fr", "en"]) });

/** Mails a link that signs in once. Says the same whether or not anyone has the address, so that nobody learns who does. */
export const requestSignInLinkCommand = defineCommand({
  name: "request-sign-in-link",
  permission: "public",
  input,
  handle: async (tx, { email, locale }, { now }) => {
    const person = await findPerson(tx, { email });
    if (person?.isActive) {
      const token = randomBytes(32).toString("base64url");
      const expiresAt = new Date(now.getTime() + LINK_SECONDS * 1000);
      await insertSignInLink(tx, email, storedForm(token), expiresAt);
      await enqueueSignInLink(tx, seal("sign-in", JSON.stringify({ email, token, locale })), now);
    }
    return { asked: true };
  },
});

/** As next-auth stores it: SHA-256 of token and secret. */
function storedForm(token: string): string {
  return createHash("sha256").update(`${token}${sessionSecret()}`).digest("hex");
}
