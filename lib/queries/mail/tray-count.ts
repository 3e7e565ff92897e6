import "server-only";
import { z } from "zod";
import { defineQuery } from "../query";

/** Beyond this many the header says only that there are more. */
export const MOST_IN_TRAY = 100;

/** How many mails wait in the tray, counted up to `MOST_IN_TRAY`: asked for every page, so that it looks at no more than those. */
export const trayCountQuery = defineQuery({
  name: "tray-count",
  permission: "mail.read",
  input: z.strictObject({}),
  read: async (db) => {
    const where = { state: { in: ["waiting", "unmatched"] } };
    return { count: await db.inboundMail.count({ where, take: MOST_IN_TRAY, orderBy: [{ receivedAt: "desc" }, { id: "desc" }] }) };
  },
});
