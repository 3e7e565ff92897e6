import type { Actor } from "../access/actor";
import { isStaff } from "../access/permissions";
import type { SilenceBar, SilenceMarkKind } from "./silence-bar";

/**
 * The bar as an actor may see it: a platform, only what passed between it and us; a reporter, that the press came in, but not which
 * other doors were knocked at, since that of the police may be among them.
 */
export function barFor<Bar extends SilenceBar | null>(actor: Actor, bar: Bar): Bar {
  if (bar === null || isStaff(actor)) return bar;
  const hidden: readonly SilenceMarkKind[] = actor.role === "platform_agent" ? ["escalation", "press"] : ["escalation"];
  return { ...bar, marks: bar.marks.filter((mark) => !hidden.includes(mark.kind)) };
}
