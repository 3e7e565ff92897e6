import { say } from "../bootstrap/progress.mjs";
import { addTallies, NOTHING, type Tally } from "./tally";
import { ALL, STEPS, type StepName } from "./steps";

/**
 * Every step under a heading with its time, the first that fails being the last. The very last line is always
 * `N passed, N failed`: tests that ran, and one failure for a step that failed without any test to blame.
 */
async function runSteps(names: readonly StepName[], extra: readonly string[]): Promise<Tally> {
  let total = NOTHING;
  for (const name of names) {
    const startedMs = performance.now();
    say(`\n── ${STEPS[name].title} ──`);
    const tally = await STEPS[name].run(extra);
    total = addTallies(total, tally);
    say(`── ${STEPS[name].title}: ${tally.failed ? "failed" : "passed"} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
    if (tally.failed > 0) break;
  }
  return total;
}

function parse(args: readonly string[]): { names: readonly StepName[]; extra: readonly string[] } {
  const [first, ...rest] = args;
  if (first === undefined) return { names: ALL, extra: [] };
  const name = ALL.find((step) => step === first);
  if (!name) throw new Error(`There is no step "${first}". There are: ${ALL.join(", ")}.`);
  return { names: [name], extra: rest[0] === "--" ? rest.slice(1) : rest };
}

let total: Tally;
try {
  const { names, extra } = parse(process.argv.slice(2));
  total = await runSteps(names, extra);
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  total = { passed: 0, failed: 1 };
}
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.disconnect?.();
