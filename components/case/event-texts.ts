/** The texts of an event that staff may read with it; those of notices and responses stand in the exchange. */
const NAMES = ["reason", "referral", "referralRefusal", "method", "note"] as const;

export interface EventText {
  readonly name: (typeof NAMES)[number];
  /** Null once retention has erased it. */
  readonly text: string | null;
}

/** What was written with an event, in a fixed order; a text never given is left out, an erased one is not. */
export function eventTexts(data: unknown, texts: ReadonlyMap<string, string>): EventText[] {
  return NAMES.flatMap((name) => {
    const id = textId(field(data, name));
    return id === null ? [] : [{ name, text: texts.get(id) ?? null }];
  });
}

function textId(ref: unknown): string | null {
  const id = field(ref, "id");
  return typeof id === "string" ? id : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
