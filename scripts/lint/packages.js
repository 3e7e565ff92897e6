/** Packages that only one room may know, with the reason given to anybody else who asks for them. */
const DATABASE = {
  group: ["@prisma/*", "@prisma/**", "prisma", "pg", "pg-*"],
  message: "Only lib/db talks to the database, so that every statement stands in one place.",
};
/** A query's filter is written in Prisma's types; the types alone reach no database. */
const CLIENT = { ...DATABASE, group: ["**/lib/db/generated/**"], allowTypeImports: true };
const MAIL = {
  group: ["nodemailer", "smtp-server", "mailparser", "html-to-text", "mailauth", "imapflow", "@zone-eu/mailsplit"],
  message: "Mail goes through lib/mail, which makes sure that no reported address becomes a link.",
};
const HOLIDAYS = {
  group: ["date-holidays", "date-holidays-parser"],
  message: "Holidays are asked of lib/holidays, which is large and so never part of a page, and says what is a day off.",
};
const PURE = {
  regex: "^(?!\\.|@/lib/domain/|temporal-polyfill$)",
  message: "The domain is pure: it imports nothing but itself and temporal-polyfill, so that its tests need nothing.",
};

const restrict = (files, ...patterns) => ({ files, rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } });
const anywhere = { files: ["**/*.{test,spec}.{ts,tsx}", "lib/**/testing/**", "e2e/**", "bench/**", "scripts/**", "*.{ts,js}"] };

export const packages = [
  restrict(["**/*.{ts,tsx}"], DATABASE, CLIENT, MAIL, HOLIDAYS),
  restrict(["lib/domain/**/*.ts"], PURE),
  restrict(["lib/db/**/*.ts"], MAIL, HOLIDAYS),
  restrict(["lib/jobs/**/*.ts"], DATABASE, CLIENT, MAIL, HOLIDAYS),
  restrict(["lib/mail/**/*.ts"], DATABASE, CLIENT, HOLIDAYS),
  restrict(["lib/holidays/**/*.ts"], DATABASE, CLIENT, MAIL),
  // Tools and tests look behind the rooms on purpose.
  { ...anywhere, rules: { "@typescript-eslint/no-restricted-imports": "off" } },
];
