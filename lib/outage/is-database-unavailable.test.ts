import { expect, test } from "vitest";
import { isDatabaseUnavailable } from "./is-database-unavailable";

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test.each([
  ["the server refuses the connection", error("connect ECONNREFUSED", { code: "ECONNREFUSED", syscall: "connect" }), true],
  ["its socket is not there", error("connect ENOENT", { code: "ENOENT", syscall: "connect" }), true],
  ["a file of ours is not there", error("open ENOENT", { code: "ENOENT", syscall: "open" }), false],
  ["it is starting up, as Prisma words it", error("Database error. Code: `57P03`. Message: `the database system is starting up`", { code: "P2039" }), true],
  ["it was told to stop", error("terminating connection", { code: "57P01" }), true],
  ["the driver's own words, as a cause", error("failed", { cause: error("Connection terminated unexpectedly") }), true],
  ["a statement is wrong", error("syntax error", { code: "42601" }), false],
  ["a key is taken", error("Unique constraint failed", { code: "P2002" }), false],
  ["something that is no error", "ECONNREFUSED", false],
])("%s", (_title, thrown, expected) => {
  expect(isDatabaseUnavailable(thrown)).toBe(expected);
});
