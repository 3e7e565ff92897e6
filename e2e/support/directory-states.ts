import type { State } from "./states";
import type { Visit } from "./test";

/** A contact point of Discord, as it ships. */
const DISCORD_FORM = "713cd05f-2ad5-5c34-86df-71b68b3d04bd";

async function entryWithErrors({ page, t }: Visit): Promise<void> {
  await page.goto("/directory/new");
  await page.getByRole("textbox", { name: t("directory.form.languages") }).fill("en, ?");
  await page.getByRole("button", { name: t("directory.form.create"), exact: true }).click();
  await page.getByRole("alert").filter({ hasText: t("refusals.language_unknown") }).waitFor();
}

/** Goes straight to an address. */
const at = (path: string): State["open"] => ({ page }) => page.goto(path);

/** The pages of the directory. */
export const DIRECTORY_STATES: readonly State[] = [
  { name: "directory", template: "/directory", as: "manager", open: at("/directory"), isMain: true },
  { name: "directory, to read", template: "/directory", as: "analyst", open: at("/directory?kind=hotline&country=FR") },
  { name: "one entry of the directory", template: "/directory/[slug]", as: "manager", open: at("/directory/discord"), isMain: true },
  { name: "one entry of the directory, to read", template: "/directory/[slug]", as: "analyst", open: at("/directory/pharos") },
  { name: "a new entry of the directory", template: "/directory/new", as: "admin", open: at("/directory/new") },
  { name: "a new entry, with errors", template: "/directory/new", as: "admin", open: entryWithErrors },
  { name: "one entry, to change", template: "/directory/[slug]/edit", as: "admin", open: at("/directory/discord/edit"), isMain: true },
  { name: "a new contact point", template: "/directory/[slug]/points/new", as: "manager", open: at("/directory/point-de-contact/points/new") },
  { name: "one contact point, to change", template: "/directory/[slug]/points/[point]", as: "manager", open: at(`/directory/discord/points/${DISCORD_FORM}`) },
];
