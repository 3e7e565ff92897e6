import type { Actor } from "../access/actor";
import type { SilenceBar } from "./silence-bar";

/** The bar as an actor may see it: to a platform, only what passed between it and us, and not whom else we have turned to. */
export function barFor<Bar extends SilenceBar | null>(actor: Actor, bar: Bar): Bar {
  if (bar === null || actor.role !== "platform_agent") return bar;
  return { ...bar, marks: bar.marks.filter((mark) => mark.kind !== "escalation" && mark.kind !== "press") };
}
