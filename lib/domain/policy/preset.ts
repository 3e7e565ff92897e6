import type { PolicyContent, PolicyVersion } from "./policy";

/**
 * A policy as it ships: the first version of its key, in force since before any case. Whoever changes it saves a second version of the same
 * key, which replaces this one and leaves it on record. The name is for readers of data; screens name a preset by its key.
 */
export function preset(slug: string, content: PolicyContent): PolicyVersion {
  return {
    ...content,
    key: `preset.${slug}`,
    version: 1,
    author: "Relance",
    reason: "Shipped with Relance",
    validFrom: new Date("1970-01-01T00:00:00.000Z"),
    isRetired: false,
  };
}
