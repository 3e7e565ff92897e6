import { expect, test } from "vitest";
import { fileReportCommand } from "@/lib/commands/report/file-report";
import { database } from "@/lib/db/client";
import { ANONYMOUS } from "@/lib/domain/access/actor";
import { tellDemoStory } from ".";
import { must } from "./must";

const FILED_AT = new Date("2026-11-20T09:00:00.000Z");

test("where somebody has filed a report, the demo story is not told and its people are not made", async () => {
  const report = {
    category: "hate_speech",
    items: [{ raw: "https://t.me/invented_channel/1" }],
    description: "The category says what it is about.",
    manifest: "yes",
    goodFaith: true,
    reporter: { name: "Dana Reed", email: "dana@people.example" },
  };
  await must(fileReportCommand, report, ANONYMOUS, FILED_AT);
  expect(await tellDemoStory(FILED_AT)).toBe(false);
  expect(await database().person.count()).toBe(0);
  expect(await database().abuseCase.count()).toBe(1);
});
