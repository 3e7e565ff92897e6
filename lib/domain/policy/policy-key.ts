const LONGEST_SLUG = 40;

/**
 * The key of a new policy or calendar: its name in plain letters, so that an address can be read, with a number where that is taken. Never one of a preset,
 * whose keys have a dot.
 *
 * @param taken keys that others of its kind have, or had
 * @param kind what it is called where its name makes no key
 */
export function freshKey(name: string, taken: ReadonlySet<string>, kind: "policy" | "calendar" = "policy"): string {
  const slug = slugOf(name) ?? kind;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(key)) return key;
  }
}

/** Accents fall off their letters; null for a name without any letter or figure of ours, and for `new`, which is the page of a new one. */
function slugOf(name: string): string | null {
  const plain = name.normalize("NFD").replaceAll(/\p{Mark}/gu, "").toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, "-").slice(0, LONGEST_SLUG).replaceAll(/^-+|-+$/g, "");
  return slug === "" || slug === "new" ? null : slug;
}
