/** What a calendar does to a start, as a form shows it. */
export interface Preview {
  readonly start: Date;
  readonly ends: readonly { readonly hours: number; readonly endsAt: Date }[];
  readonly timeZone: string;
  readonly holidays: { readonly hasHolidays: boolean; readonly until: number | null; readonly runOut: boolean };
}

/** A preview as the state of a form carries it: texts alone. */
export function previewDone(preview: Preview): Record<string, string> {
  return { preview: JSON.stringify(preview) };
}

/** The preview that a step of the form has brought back; null where it was another step. */
export function shownPreview({ preview }: Readonly<Record<string, string>>): Preview | null {
  if (preview === undefined) return null;
  const { start, ends, ...rest } = JSON.parse(preview) as Preview;
  return { ...rest, start: new Date(start), ends: ends.map(({ hours, endsAt }) => ({ hours, endsAt: new Date(endsAt) })) };
}
