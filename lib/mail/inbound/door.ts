import "server-only";
import type { MailDoor } from "@/lib/domain/mail/incoming-mail";
import type { MailEnvelope } from "./read-mail";

/** Takes a mail in for good: once it resolves the mail is committed, and when it rejects the door keeps it where it is. */
export type Receive = (raw: Buffer, envelope: MailEnvelope, door: MailDoor) => Promise<"kept" | "duplicate">;

/** The code of an error and nothing else of it: messages of mail errors hold addresses and what was said. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : typeof error;
}
