import "server-only";
import { z } from "zod";
import { defineQuery } from "../query";

/** Beyond this many the header says only that there are more. */
export const MOST_UNREAD = 100;

/** How many notifications one has not read, counted up to `MOST_UNREAD`: asked for every page, so that it looks at no more than those. */
export const unreadCountQuery = defineQuery({
  name: "unread-count",
  permission: "notification.read",
  input: z.strictObject({}),
  read: async (db, _input, { actor, visible }) => {
    if (actor.id === null) return { unread: 0 };
    const where = { personId: actor.id, readAt: null, abuseCase: visible };
    // In the order of the index of what is unread: by any other the first hundred would have to be searched for.
    return { unread: await db.notification.count({ where, take: MOST_UNREAD, orderBy: { caseId: "asc" } }) };
  },
});
