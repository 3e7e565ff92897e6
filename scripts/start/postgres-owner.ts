import { execFileSync, spawnSync } from "node:child_process";

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Names under which systems keep a user for PostgreSQL; macOS ships the second. */
const NAMES = ["postgres", "_postgres"];

function find(): Owner | undefined {
  for (const name of NAMES) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return undefined;
}

/**
 * The user the server runs as: undefined for an ordinary user (itself), else one of its own, since PostgreSQL refuses to
 * run as root. It is created where the system has none.
 */
export function postgresOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = find();
  if (existing) return existing;
  execFileSync("groupadd", ["--system", "postgres"]);
  execFileSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  const created = find();
  if (!created) throw new Error("PostgreSQL cannot run as root, and no user could be created for it. Start as an ordinary user.");
  return created;
}

/** Whether this user may enter a folder: a repository below /root is closed to the server's own user. */
export function mayEnter(owner: Owner | undefined, folder: string): boolean {
  if (!owner) return true;
  return spawnSync("sh", ["-c", 'cd "$1"', "sh", folder], { ...owner, cwd: "/", stdio: "ignore" }).status === 0;
}
