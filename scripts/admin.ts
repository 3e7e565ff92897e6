import { database } from "@/lib/db/client";
import { createToken, revokeToken } from "./admin/tokens";
import { verifyWholeLog } from "./admin/log";
import { createUser } from "./admin/users";
import { USAGE } from "./admin/usage";
import type { AdminCommand } from "./admin/outcome";

const COMMANDS: Readonly<Record<string, AdminCommand>> = {
  "token create": createToken,
  "token revoke": revokeToken,
  "user create": createUser,
  "log verify": verifyWholeLog,
};

const [noun = "", verb = "", ...rest] = process.argv.slice(2);
const command = COMMANDS[`${noun} ${verb}`];
const json = rest.includes("--json");

if (command === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const outcome = await command(rest.filter((word) => word !== "--json"));
  if (json) console.log(JSON.stringify(outcome.data));
  else (outcome.ok ? console.log : console.error)(outcome.text);
  process.exitCode = outcome.ok ? 0 : 1;
  await database().$disconnect();
}
