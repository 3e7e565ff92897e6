import "server-only";
import type { ApiTable } from "../operation";
import { receivingMail } from "../operations/receive-mail";

/** Mail that a service received for us. */
export const MAIL_RESOURCES = {
  "/inbound-mail": { POST: receivingMail },
} satisfies ApiTable;
