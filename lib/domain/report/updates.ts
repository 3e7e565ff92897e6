/** How whoever reported is told of each step: by mail, or not at all, because they look for themselves. */
export const UPDATES = ["mail", "none"] as const;

export type Updates = (typeof UPDATES)[number];

/** By mail, unless they chose otherwise; null where they left no address to write to. */
export function updatesFor(email: string | undefined, chosen: Updates | undefined): Updates | null {
  return email === undefined ? null : (chosen ?? "mail");
}
