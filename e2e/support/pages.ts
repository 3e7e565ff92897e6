import { readdirSync } from "node:fs";
import path from "node:path";

/** The address of every page, read from the route tree, with its variable parts in brackets: a new page is found unasked. */
export function everyPage(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "page.tsx");
  return files.map(addressOf).sort();
}

/** Folders in parentheses group pages and stand in no address. */
function addressOf(file: string): string {
  const parts = path.dirname(file).split(path.sep).filter((part) => part !== "." && !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`;
}

/** An address with its variable parts filled in. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\[(\w+)\]/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Say what stands for [${name}] in ${template}`);
    return value;
  });
}
