import type { ContactPoint } from "./contact-point";

/** Whether two say the same of where a notice goes. What only describes it, its name, its fields or its languages, does not count. */
export function isSamePlace(a: Pick<ContactPoint, "channel" | "address">, b: Pick<ContactPoint, "channel" | "address">): boolean {
  return a.channel === b.channel && a.address === b.address;
}
