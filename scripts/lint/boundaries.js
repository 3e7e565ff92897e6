/**
 * Who may import whom: the direction of DESIGN section 6, everything else disallowed. An element is a folder of the
 * repository; the innermost that matches is its type.
 */
const element = (type, pattern) => ({ type, pattern, partialMatch: false });

/** Each element, with what it may import of our own. Its own files are always allowed. */
const LAYERS = {
  app: ["components", "forms", "commands", "queries", "auth", "api", "i18n", "messages", "domain", "input", "outage", "foundation"],
  components: ["domain", "i18n", "messages"],
  messages: [],
  domain: [],
  input: ["domain"],
  commands: ["outage", "domain", "db", "auth", "input", "mail", "files", "platforms", "holidays", "foundation"],
  queries: ["outage", "domain", "db", "auth", "input", "holidays", "foundation"],
  db: ["domain", "foundation"],
  auth: ["outage", "db", "domain", "input", "mail", "foundation"],
  mail: ["domain", "i18n", "messages", "foundation"],
  files: ["domain", "foundation"],
  jobs: ["outage", "commands", "queries", "auth", "i18n", "db", "domain", "mail", "files", "platforms", "foundation"],
  platforms: ["domain", "foundation"],
  /** What others know of the world's public holidays. Commands copy it into calendars; no clock looks here. */
  holidays: ["domain", "i18n"],
  api: ["outage", "commands", "queries", "auth", "domain", "input", "mail", "i18n", "messages", "foundation"],
  /** What a server action needs to hand a form to a command. */
  forms: ["outage", "commands", "queries", "auth", "domain", "input", "files", "i18n", "messages", "foundation"],
  i18n: ["domain", "messages", "foundation"],
  /** What is said while the database is away; and by what errors that is known, for whoever asks the database. */
  outage: ["queries", "domain", "i18n", "messages", "foundation"],
  /** The files of lib itself: the only clock, environment and log. */
  foundation: [],
  seed: ["commands", "queries", "db", "auth", "domain", "input", "foundation"],
  e2e: ["domain", "messages", "seed", "foundation"],
  bench: ["commands", "queries", "db", "auth", "domain", "input", "foundation", "scripts", "seed", "jobs"],
  scripts: ["commands", "queries", "db", "auth", "domain", "input", "files", "jobs", "seed", "foundation", "api", "app", "i18n"],
};

const FOLDERS = {
  app: "app",
  components: "components",
  messages: "messages",
  seed: "prisma/seed",
  e2e: "e2e",
  bench: "bench",
  scripts: "scripts",
};

const IN_LIB = ["domain", "input", "commands", "queries", "db", "auth", "mail", "files", "jobs", "platforms", "holidays", "api", "forms", "i18n", "outage"];

export const boundarySettings = {
  "boundaries/elements": [
    ...Object.entries(FOLDERS).map(([type, folder]) => element(type, folder)),
    ...IN_LIB.map((name) => element(name, `lib/${name}`)),
    element("foundation", "lib"),
  ],
  "import/resolver": { typescript: { alwaysTryTypes: true, project: "tsconfig.json" } },
};

const ofType = (...types) => ({ element: { types: { anyOf: types } } });
export const boundaryRules = {
  "boundaries/no-unknown-files": "error",
  "boundaries/dependencies": [
    "error",
    {
      default: "disallow",
      message: "This layer may not import that one: see the direction in scripts/lint/boundaries.js.",
      policies: [
        { allow: { to: { module: { origin: ["external", "core"] } } } },
        ...Object.entries(LAYERS).map(([from, to]) => ({ from: ofType(from), allow: { to: ofType(from, ...to) } })),
      ],
    },
  ],
};
