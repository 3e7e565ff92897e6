const LONGEST = 60;

/** Slugs that an address of ours already means something by. */
const TAKEN = new Set(["new"]);

/**
 * The slug of a new entry, made of its name: lower case without accents, words joined by hyphens. Null where nothing is left of the name, or
 * where the slug is a word of ours.
 */
export function slugOfName(name: string): string | null {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return slug === "" || TAKEN.has(slug) ? null : slug;
}
