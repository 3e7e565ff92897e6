import nextPlugin from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { boundaryRules, boundarySettings } from "./scripts/lint/boundaries.js";
import { bans } from "./scripts/lint/bans.js";
import { packages } from "./scripts/lint/packages.js";
import { sizes } from "./scripts/lint/sizes.js";

const TYPED = ["**/*.ts", "**/*.tsx"];

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", ".data/", ".tmp/", "lib/db/generated/", "next-env.d.ts", "test-results/", "playwright-report/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A function may promise without awaiting: an interface asks for it, and the waiting is another implementation's.
      "@typescript-eslint/require-await": "off",
      // Numbers and dates in a sentence are what template strings are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true, allowNullish: true }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    plugins: { "@next/next": nextPlugin, "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, ...nextPlugin.configs.recommended.rules, ...nextPlugin.configs["core-web-vitals"].rules },
  },
  {
    files: ["*/**/*.{ts,tsx,js,mjs}"],
    // The whole story told in one test crosses every layer on purpose.
    ignores: ["**/*.test.{ts,tsx}", "lib/**/testing/**"],
    plugins: { boundaries },
    settings: boundarySettings,
    rules: boundaryRules,
  },
  ...bans,
  ...packages,
  ...sizes,
);
