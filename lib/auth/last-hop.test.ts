import { expect, test } from "vitest";
import { lastHop } from "./last-hop";

test.each([
  [null, "local"],
  ["", "local"],
  [" , ", "local"],
  ["192.0.2.7", "192.0.2.7"],
  ["203.0.113.9, 192.0.2.7", "192.0.2.7"],
  ["203.0.113.9,2001:db8::1 ", "2001:db8::1"],
])("of %j believes %j", (header, address) => {
  expect(lastHop(header)).toBe(address);
});
