/** What may be written in one place only, and why. Each message is meant for the person who meets it first. */
const PRESENT_INSTANT = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "The time is an input: take it as an argument, or from now() in lib/clock.ts, so that a test can say what time it is.",
};
const DATE_NOW = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "The time is an input: take it as an argument, or from now() in lib/clock.ts.",
};
const RANDOM = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: "Nothing here may depend on chance: what must not be guessed comes from node:crypto, outside the domain.",
};
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "The surroundings are read and checked in lib/env.ts; ask env() instead, so that a wrong value is found at once.",
};
const CONSOLE = {
  selector: "MemberExpression[object.name='console']",
  message: "Write through lib/log.ts: it takes addresses, links and keys out before anything is kept.",
};
const TEMPORAL_NOW = {
  selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
  message: "The time is an input, also as a Temporal: take it as an argument.",
};

const EVERYWHERE = [PRESENT_INSTANT, DATE_NOW, RANDOM, ENVIRONMENT, CONSOLE];
const without = (...allowed) => ["error", ...EVERYWHERE.filter((ban) => !allowed.includes(ban))];
const restrict = (files, ...allowed) => ({ files, rules: { "no-restricted-syntax": without(...allowed) } });

const TOOLS = ["scripts/**", "e2e/**", "bench/**", "*.{ts,js,mjs}"];
const TESTS = ["**/*.test.{ts,tsx}", "lib/**/testing/**"];

export const bans = [
  restrict(["**/*.{ts,tsx,js,mjs}"]),
  restrict(["lib/clock.ts"], PRESENT_INSTANT),
  restrict(["lib/env.ts"], ENVIRONMENT),
  restrict(["lib/log.ts"], CONSOLE),
  restrict(TESTS, ENVIRONMENT, CONSOLE),
  restrict(TOOLS, ENVIRONMENT, CONSOLE),
  restrict(["proxy.ts"]),
  { files: ["lib/domain/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, TEMPORAL_NOW] } },
];
