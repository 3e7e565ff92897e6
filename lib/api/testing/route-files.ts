import { readdirSync } from "node:fs";
import path from "node:path";
import type { Handler } from "../serve";

const ROOT = path.join(process.cwd(), "app", "api", "v1");
const CATCH_ALL = "/[[...path]]";

export interface RouteFile {
  readonly file: string;
  /** The address below `/api/v1`, with `{names}` for its variable parts. */
  readonly template: string;
}

/** Every route file there is, found in the folders as Next finds them; the one for unknown addresses is the last. */
export function routeFiles(): RouteFile[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  const routes = files.map((file) => ({ file: path.join(ROOT, file), template: `/${path.dirname(file)}` }));
  const own = routes.filter(({ template }) => template !== CATCH_ALL);
  const rest = routes.filter(({ template }) => template === CATCH_ALL);
  return [...own.map(({ file, template }) => ({ file, template: template.replace(/\[(\w+)\]/g, "{$1}") })), ...rest];
}

/** What a route file exports. */
export async function exportsOf({ file }: RouteFile): Promise<Record<string, unknown>> {
  return (await import(/* @vite-ignore */ file)) as Record<string, unknown>;
}

/** The handler that Next would choose for a method and an address, and the variable parts of the address. */
export async function handlerFor(method: string, address: string) {
  const segments = address.split("/");
  const fits = ({ template }: RouteFile) => {
    const parts = template.split("/");
    return parts.length === segments.length && parts.every((part, index) => part.startsWith("{") || part === segments[index]);
  };
  const found = routeFiles().sort((a, b) => a.template.split("{").length - b.template.split("{").length).find(fits) ?? routeFiles().at(-1);
  if (found === undefined) throw new Error("There are no route files");
  const named = found.template.split("/").flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), segments[index] ?? ""] as const] : []));
  return { handler: (await exportsOf(found))[method] as Handler, params: Object.fromEntries(named) };
}
