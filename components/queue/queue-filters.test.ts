import { describe, expect, test } from "vitest";
import { activeFilters, queueHref, readFilters, withoutFilter } from "./queue-filters";

describe("what an address bar asks of the queue", () => {
  test("nothing: open cases, by what is due", () => {
    expect(readFilters({})).toEqual({ status: "open", sort: "due" });
  });

  test("everything", () => {
    const params = {
      status: "escalated",
      platform: "discord",
      category: "ncii",
      severity: "S1",
      assignee: "me",
      overdue: "true",
      unanswered: "true",
      q: " RL-7K3F ",
      sort: "silence",
    };
    expect(readFilters(params)).toEqual({ ...params, q: "RL-7K3F" });
  });

  test.each([
    ["an unknown status", { status: "lost" }],
    ["an unknown platform", { platform: "nowhere" }],
    ["an assignee that is nobody's id", { assignee: "x' OR 1=1" }],
    ["a flag that is not true", { overdue: "false" }],
    ["blanks", { q: "   ", platform: "" }],
    ["a name of its own", { __proto__: "x", limit: "100000" }],
  ])("leaves out %s", (_title, params) => {
    expect(readFilters(params)).toEqual({ status: "open", sort: "due" });
  });

  test("takes the first of a repeated name", () => {
    expect(readFilters({ severity: ["S0", "S3"] }).severity).toBe("S0");
  });
});

describe("the address of filters", () => {
  const filters = readFilters({ status: "all", platform: "x", sort: "newest", q: "a&b" });

  test("leaves out what goes without saying", () => {
    expect(queueHref(readFilters({}))).toBe("/queue");
    expect(queueHref(readFilters({ sort: "due", status: "open" }))).toBe("/queue");
  });

  test("reads back as the same filters", () => {
    const address = new URL(queueHref(filters), "http://relance.invalid");
    expect(readFilters(Object.fromEntries(address.searchParams))).toEqual(filters);
  });

  test("carries the place in the list", () => {
    expect(queueHref(readFilters({}), "abc")).toBe("/queue?cursor=abc");
  });

  test("loses one filter and keeps the others", () => {
    expect(activeFilters(withoutFilter(filters, "status"))).toEqual(["q", "platform", "sort"]);
    expect(withoutFilter(filters, "status").status).toBe("open");
    expect(withoutFilter(filters, "sort").sort).toBe("due");
  });
});
