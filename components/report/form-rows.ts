/** The lists of the report form that grow row by row: the field that counts each, and the button that adds to it without script. */
export const ROWS = {
  items: { countedBy: "confirm.items", addedBy: "addItem", first: 3, limit: 50 },
  notices: { countedBy: "confirm.notices", addedBy: "addNotice", first: 0, limit: 80 },
  responses: { countedBy: "confirm.responses", addedBy: "addResponse", first: 0, limit: 80 },
} as const;

export type RowList = keyof typeof ROWS;

type Values = Readonly<Record<string, string>>;

/** Responses stand in the same list of the input as notices, a hundred places further on, so that either can grow. */
export const FIRST_RESPONSE = 100;

/** How many rows a list has: what the form said when it was sent, within its limit; else what it begins with. */
export function rowCount(list: RowList, said: string | undefined): number {
  const { first, limit } = ROWS[list];
  const count = said !== undefined && /^\d{1,3}$/.test(said) ? Number(said) : first;
  return Math.min(Math.max(count, first), limit);
}

/** The list whose "add" button sent the form; `null` where the form was meant to be filed. */
export function listToGrow(values: Values): RowList | null {
  return rowLists().find((list) => ROWS[list].addedBy in values) ?? null;
}

/** All that was typed, with one more row in a list. */
export function withRowAdded(list: RowList, values: Values): Record<string, string> {
  const { countedBy } = ROWS[list];
  const count = rowCount(list, values[countedBy]);
  return { ...values, [countedBy]: String(Math.min(count + 1, ROWS[list].limit)) };
}

/** Rows of the history in which nothing was filled in but what was there to begin with; the names of their fields. */
export function blankRowFields(values: Values): string[] {
  const rows = new Map<string, string[]>();
  for (const name of Object.keys(values)) {
    const row = /^history\.\d+\./.exec(name)?.[0];
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), name]);
  }
  const isFilled = (name: string) => !/\.(?:type|channel|kind)$/.test(name) && values[name]?.trim() !== "";
  return [...rows.values()].filter((names) => !names.some(isFilled)).flat();
}

function rowLists(): RowList[] {
  return Object.keys(ROWS) as RowList[];
}
