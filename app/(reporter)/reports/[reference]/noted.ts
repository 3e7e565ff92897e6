/** What a reporter can add to their case, as the address of the page says it afterwards. */
export const NOTED = ["response", "notice", "takedown"] as const;

export type Noted = (typeof NOTED)[number];
