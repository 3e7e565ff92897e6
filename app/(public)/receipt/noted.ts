/** What the holder of a receipt can add or choose, as the address of the page says it afterwards: nothing of it says which report. */
export const NOTED = ["response", "notice", "updates"] as const;

export type Noted = (typeof NOTED)[number];
