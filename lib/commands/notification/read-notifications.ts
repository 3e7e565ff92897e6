import "server-only";
import { z } from "zod";
import { markRead } from "@/lib/db/notification-store";
import { refuse } from "@/lib/domain/refusal";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";

const input = z.strictObject({
  /** The newest that was shown: what came since has not been seen. */
  until: instant,
});

/** Marks as read all that one has been told by an instant. */
export const readNotificationsCommand = defineCommand({
  name: "read-notifications",
  permission: "notification.read",
  input,
  handle: async (tx, { until }, { actor, now }) => {
    if (actor.id === null) return refuse("not_found");
    return { read: await markRead(tx, actor.id, until, now) };
  },
});
