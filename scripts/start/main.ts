import { say } from "../bootstrap/progress.mjs";
import { makePlan } from "./plan";
import { serve } from "./serve";
import { listenForStop, Stopped } from "./stop-signal";

const controller = listenForStop();
const development = process.argv.includes("--dev");
let code = 0;
try {
  await serve(makePlan(development), controller, performance.now() - process.uptime() * 1000);
} catch (error) {
  if (!(error instanceof Stopped && error.wasAsked)) {
    say(error instanceof Error ? error.message : String(error));
    code = 1;
  }
}
// Whatever was still under way when we were stopped ends with us; the guard ends what that may have started.
process.exit(code);
