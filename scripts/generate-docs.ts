import { writeFileSync } from "node:fs";
import { PAGES } from "./docs/pages";

for (const [path, page] of Object.entries(PAGES)) writeFileSync(path, page());
