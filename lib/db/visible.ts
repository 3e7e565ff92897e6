import "server-only";
import type { Actor } from "@/lib/domain/access/actor";
import type { Prisma } from "./generated/client";

/** The cases that exist for this actor, as a filter. A test proves that it and `canSee` agree on every case. */
export function visibleCases(actor: Actor): Prisma.AbuseCaseWhereInput {
  switch (actor.role) {
    case "analyst":
    case "manager":
      return {};
    case "platform_agent":
      return actor.platform === null ? NONE : { platform: actor.platform };
    case "reporter":
      return actor.id === null ? NONE : { reports: { some: { reporterId: actor.id } } };
    case "receipt_holder":
      return { reports: { some: { id: { in: [...actor.reportIds] } } } };
    case "admin":
    case "anonymous":
    case "system":
      return NONE;
  }
}

const NONE: Prisma.AbuseCaseWhereInput = { id: { in: [] } };
