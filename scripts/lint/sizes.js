const lines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

/**
 * Small enough to be read at once. Markup is long where a rule would not be, and a test's outer function only groups
 * others, so they are measured otherwise.
 */
export const sizes = [
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: { "max-lines": ["error", { max: 200 }], "max-lines-per-function": lines(40) },
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": lines(80) } },
  {
    files: ["**/*.test.{ts,tsx}", "e2e/**", "bench/**"],
    rules: { "max-lines-per-function": "off" },
  },
];
