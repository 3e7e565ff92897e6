import { permissionsPage } from "./permissions-page";
import { statesPage } from "./states-page";

/** Every page that is generated, by its place in the repository. */
export const PAGES = {
  "docs/permissions.md": permissionsPage,
  "docs/states.md": statesPage,
} as const;
