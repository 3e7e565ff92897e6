import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/access/actor";
import { homeOf, pathAfterSignIn } from "./next-path";

describe("after signing in", () => {
  test.each(["/reports", "/reports/RL-7K3F-92QD?noted=response", "/", "/queue#top"])("goes to %s, which is ours", (path) => {
    expect(pathAfterSignIn(path, "reporter")).toBe(path);
  });

  test.each([
    undefined,
    "",
    "reports",
    "//elsewhere.example/reports",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/a\\b",
    "https://elsewhere.example",
    "javascript:0",
    "/sign-in",
    "/sign-in?next=/sign-in",
    "/api/auth/signout",
  ])("goes home instead of to %j", (path) => {
    expect(pathAfterSignIn(path, "reporter")).toBe("/reports");
  });

  test.each(ROLES)("gives %s a home of ours", (role) => {
    expect(pathAfterSignIn(homeOf(role), role)).toBe(homeOf(role));
  });
});
