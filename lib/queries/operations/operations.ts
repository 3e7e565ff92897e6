import "server-only";
import { z } from "zod";
import { lastAdminEvents } from "@/lib/db/admin-log";
import { givenUpMessages, lastDelivered, waitingMessages } from "@/lib/db/outbox-state";
import { MOST_COUNTED, sweepLag } from "@/lib/db/sweep-lag";
import { databaseTime } from "@/lib/db/database-time";
import { defineQuery } from "../query";

const MOST_GIVEN_UP = 50;
const MOST_EVENTS = 5;

export type OperationsView = Awaited<ReturnType<typeof operationsQuery.read>>;

/** Whether the engine keeps up, what waits to be sent and what was given up, and what was last delivered or changed. Nothing of any case. */
export const operationsQuery = defineQuery({
  name: "operations",
  permission: "operations.read",
  input: z.strictObject({}),
  read: async (db) => {
    const givenUp = await givenUpMessages(db, MOST_GIVEN_UP + 1);
    return {
      at: await databaseTime(db),
      mostCounted: MOST_COUNTED,
      clocks: await sweepLag(db),
      waiting: await waitingMessages(db),
      givenUp: givenUp.slice(0, MOST_GIVEN_UP),
      hasMoreGivenUp: givenUp.length > MOST_GIVEN_UP,
      delivered: await lastDelivered(db, MOST_EVENTS),
      changes: await lastAdminEvents(db, MOST_EVENTS),
    };
  },
});
