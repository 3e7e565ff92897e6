/** What a draft would do, in the reader's words, as the state of a form carries it. */
export interface ShownPreview {
  /** The content that it is of: what is published must be what was looked at. */
  readonly digest: string;
  readonly sentences: readonly string[];
  readonly cases: readonly {
    readonly reference: string;
    readonly changes: readonly string[];
    /** How many of its clocks would be late at once. */
    readonly late: number;
  }[];
}

/** A preview as texts alone, which is all that the state of a form may hold. */
export function previewDone(preview: ShownPreview): Record<string, string> {
  return { preview: JSON.stringify(preview) };
}

/** The preview that the last step of the form brought back; null where it brought none. */
export function shownPreview({ preview }: Readonly<Record<string, string>>): ShownPreview | null {
  return preview === undefined ? null : (JSON.parse(preview) as ShownPreview);
}
