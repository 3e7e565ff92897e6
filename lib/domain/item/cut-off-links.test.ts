import { expect, test } from "vitest";
import { recognise } from "./recognise";

/** Links that stop short of what they were to name, or only lead to a form for sharing: not exact (LAW.md section 8, case 3). */
test.each([
  ["https://x.com/someone/status/", "place_too_broad"],
  ["https://x.com/i/web/status", "place_too_broad"],
  ["https://www.tiktok.com/@someone/video/", "place_too_broad"],
  ["https://t.me/share/url?url=https%3A%2F%2Fforum.example", "place_too_broad"],
  ["https://www.reddit.com/s/AbCdEf", "short_link_unresolved"],
  ["https://www.reddit.com/r/example/s/AbCdEf", "short_link_unresolved"],
])("%s is %s", (raw, reason) => {
  expect(recognise(raw, { now: new Date("2026-11-01T00:00:00.000Z") })).toMatchObject({ exact: false, reason });
});
