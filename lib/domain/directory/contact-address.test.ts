import { describe, expect, test } from "vitest";
import type { Channel } from "../notice/notice";
import { faultOfAddress, isMailDomain } from "./contact-address";

describe("the address of a contact point", () => {
  test.each<[Channel, string, string | null]>([
    ["email", "abuse@platform.example", null],
    ["email", "abuse.team+eu@mail.platform.example", null],
    ["email", "platform.example", "mail_address_invalid"],
    ["email", "abuse@platform", "mail_address_invalid"],
    ["email", "Abuse <abuse@platform.example>", "mail_address_invalid"],
    ["email", "a@platform.example, b@platform.example", "mail_address_invalid"],
    ["email", "abuse@platform.example\nBcc: b@platform.example", "mail_address_invalid"],
    ["web_form", "https://platform.example/report?form=eu", null],
    ["web_form", "http://platform.example/report", "web_address_invalid"],
    ["web_form", "platform.example/report", "web_address_invalid"],
    ["web_form", "https://platform.example/a report", "web_address_invalid"],
    ["web_form", "https://somebody@platform.example/", "web_address_invalid"],
    ["web_form", "https://localhost/report", "web_address_invalid"],
    ["web_form", "javascript:alert(1)", "web_address_invalid"],
    ["phone", "17", null],
    ["phone", "+353 1 963 7755", null],
    ["phone", "call us", "number_invalid"],
    ["in_app", "Settings, then Report", null],
    ["post", "1 Example Street", null],
  ])("%s to %j: %s", (channel, address, fault) => {
    expect(faultOfAddress(channel, address)).toBe(fault);
  });
});

test.each([
  ["platform.example", true],
  ["mail.platform.example", true],
  ["abuse@platform.example", false],
  ["Platform.Example", false],
  ["platform", false],
  ["https://platform.example", false],
])("%j is a domain that mail comes from: %s", (text, expected) => {
  expect(isMailDomain(text)).toBe(expected);
});
