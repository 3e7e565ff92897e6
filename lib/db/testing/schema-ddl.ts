import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm/schema_engine_bg";

type Bindings = typeof Engine & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/**
 * The DDL that Prisma's own schema engine writes for the schema, from nothing. The engine is the WebAssembly build, started by hand
 * because Node loads no `.wasm` module by itself; the download of the native one is not needed.
 */
export async function schemaDdl(databaseUrl: string): Promise<string> {
  const bindings = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as Bindings;
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const module = await WebAssembly.compile(readFileSync(file));
  const { exports } = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports });
  bindings.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();

  const files = schemaFiles();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(databaseUrl));
  const engine = await bindings.SchemaEngine.new({ datamodels: files.map(({ path: name, content }) => [name, content]) }, () => undefined, adapter);
  const filters = { externalTables: [], externalEnums: [] };
  const to = { tag: "schemaDatamodel" as const, files };
  const { stdout } = await engine.diff({ from: { tag: "empty" }, to, script: true, shadowDatabaseUrl: null, exitCode: null, filters } as never);
  if (!stdout) throw new Error("The schema engine wrote nothing");
  return stdout;
}

function schemaFiles(): { path: string; content: string }[] {
  const folder = path.join(process.cwd(), "prisma", "schema");
  return readdirSync(folder).map((name) => ({ path: name, content: readFileSync(path.join(folder, name), "utf8") }));
}
