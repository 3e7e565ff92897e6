/** What a reporter can add to their case or choose, as the address of the page says it afterwards. */
export const NOTED = ["response", "notice", "takedown", "updates"] as const;

export type Noted = (typeof NOTED)[number];
