import { expect, test } from "vitest";
import { wayOut } from "./borrow-database";

const plan = { dataDir: "/srv/relance/.data" };

test.each([
  ["an instance", { pid: 12, start: "", note: "http://127.0.0.1:3000" }, /instance at http:\/\/127\.0\.0\.1:3000 \(process 12\).*\n.*set the same DATABASE_URL here/],
  ["another command", { pid: 13, start: "", note: "an admin command" }, /another admin command \(process 13\).*End that command/],
])("giving up on %s names it and the way out", (_title, holder, expected) => {
  expect(wayOut(plan, holder)).toMatch(expected);
});
