import { beforeAll, describe, expect, test } from "vitest";
import { openStatuteCommand } from "@/lib/commands/clock/open-statute";
import { pauseClocksCommand } from "@/lib/commands/clock/pause-clocks";
import { resumeClocksCommand } from "@/lib/commands/clock/resume-clocks";
import { sendNoticeCommand } from "@/lib/commands/notice/send-notice";
import { run } from "@/lib/commands/run";
import { accept, walk, walkOf } from "@/lib/commands/testing/story";
import { answered, aPerson, filed, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "../ask";
import { caseFileQuery } from "./case-file";
import { clockPageQuery } from "./clock-page";

let analyst: Actor;
let on: { reference: string; version: number };

beforeAll(async () => {
  analyst = await aPerson("analyst");
  const { reference, version } = await walk(walkOf(await filed(analyst)), analyst, [accept]);
  const sent = answered(await run(sendNoticeCommand, { reference, version, recipient: "platform", channel: "email" }, analyst));
  on = { reference, version: sent.case.version };
  const paused = answered(await run(pauseClocksCommand, { ...on, reason: "legal_hold", note: "Asked by the police." }, analyst));
  const lift = { reference: on.reference, version: paused.case.version, pauseId: paused.madeId, note: "They have what they need." };
  const resumed = answered(await run(resumeClocksCommand, lift, analyst));
  const request = { statute: "us_take_it_down", notifier: "mandate", jurisdiction: "us", requestedAt: "2026-11-20T17:20:00.000Z", note: "Signed." };
  answered(await run(openStatuteCommand, { reference: on.reference, version: resumed.case.version, ...request }, analyst));
});

const pageOf = async (clock: string) => answered(await ask(clockPageQuery, { reference: on.reference, clock }, analyst));

describe("the page of one clock", () => {
  test("tells how it stands, why, what comes next, and what moved it, by whom and with which words", async () => {
    const page = await pageOf("takedown.policy");
    expect(page).toMatchObject({
      reference: on.reference,
      clock: { id: "takedown.policy", state: "running", owner: "platform" },
      reason: { policy: { key: "preset.ncii", version: 1 }, matched: { category: "ncii" }, yielded: 0 },
      statute: null,
      hasReceiptDuty: true,
      next: { name: "50%" },
    });
    const told = page.story.flatMap((entry) => (entry.type === "event" ? [entry] : []));
    expect(told.map(({ event, moves }) => [event.type, event.actor.label, ...moves.map(({ what }) => what)])).toEqual([
      ["notice_sent", analyst.label, "started"],
      ["clocks_paused", analyst.label, "paused", "due"],
      ["clocks_resumed", analyst.label, "pause_ended", "due"],
    ]);
    expect([...page.texts.values()]).toEqual(expect.arrayContaining(["Asked by the police.", "They have what they need."]));
  });

  test("of one in law, by what law", async () => {
    expect(await pageOf("takedown.statute.us_take_it_down")).toMatchObject({ statute: { id: "us_take_it_down" }, reason: null, terms: null });
  });

  test("is there for every clock that the case file shows", async () => {
    const { clocks } = answered(await ask(caseFileQuery, { reference: on.reference }, analyst));
    expect(clocks.length).toBeGreaterThan(4);
    for (const shown of clocks) {
      const { clock, story } = await pageOf(shown.id);
      expect({ state: clock.state, startedAt: clock.startedAt }).toEqual({ state: shown.state, startedAt: shown.startedAt });
      expect(story[0]).toMatchObject({ type: "event", moves: [{ what: "started" }] });
    }
  });

  test.each(["verify.policy", "takedown", "", "__proto__", "\u0000", "%00", "'"])("of a clock %j that the case does not have is not found", async (clock) => {
    const codes = refusedWith(await ask(clockPageQuery, { reference: on.reference, clock }, analyst));
    expect(["not_found", "unsafe_text"]).toContain(codes[0]);
  });

  test("is staff's alone", async () => {
    const others = [await aPerson("reporter"), await aPerson("platform_agent", "discord")];
    for (const other of others) {
      expect(refusedWith(await ask(clockPageQuery, { reference: on.reference, clock: "takedown.policy" }, other))).toEqual(["forbidden"]);
    }
  });
});
