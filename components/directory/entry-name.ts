import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import type { RootWords } from "../case/root-words";

/** What an entry is called: the one for every other service by our own words, any other by its name. */
export function entryName({ slug, name }: Pick<DirectoryEntry, "slug" | "name">, t: RootWords): string {
  return slug === "other" ? t("platform.names.other") : name;
}
