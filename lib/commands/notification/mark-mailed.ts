import "server-only";
import { z } from "zod";
import { markMailed } from "@/lib/db/reminder-store";
import { defineCommand } from "../command";

const input = z.strictObject({ mailId: z.uuid() });

/** Says that the mail which gathered these notifications went out. */
export const markMailedCommand = defineCommand({
  name: "mark-mailed",
  permission: "notification.send",
  input,
  handle: async (tx, { mailId }, { now }) => {
    await markMailed(tx, mailId, now);
    return { mailId };
  },
});
