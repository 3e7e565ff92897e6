import { describe, expect, test } from "vitest";
import type { ThresholdName } from "@/lib/domain/clock/threshold";
import type { Severity } from "@/lib/domain/law/category";
import { reminderMail, type ReminderLine } from "./reminder-mail";

const ofClock = (moment: { kind: "answer" | "notify"; ordinal: number; threshold: ThresholdName }): ReminderLine["event"] => ({
  type: "clock_threshold_reached",
  data: { clockId: "clock", basis: "policy", owner: "platform", proposal: null, ...moment },
});

const line = (reference: string, threshold: ThresholdName, severity: Severity = "S1", hour = "09"): ReminderLine => ({
  reference,
  severity,
  reachedAt: new Date(`2026-03-06T${hour}:00:00.000Z`),
  event: ofClock({ kind: "answer", ordinal: 1, threshold }),
});

const mail = (lines: readonly ReminderLine[], locale: "en" | "fr" = "en") => reminderMail("ada@people.example", lines, "https://relance.example", locale);
const order = (text: string) => [...text.matchAll(/- (\w+) ·/g)].map(([, reference]) => reference);

describe("a reminder by mail", () => {
  test("puts the late first, then the gravest, then what has waited longest", () => {
    const lines = [line("half", "50%", "S0"), line("young", "+1d", "S1", "12"), line("due", "100%"), line("old", "+3d", "S1", "08"), line("grave", "+1d", "S0"), line("paused", "pause p1")];
    const { text, subject } = mail(lines);
    expect(order(text)).toEqual(["grave", "old", "young", "due", "half", "paused"]);
    expect(text.match(/^(Late|Due now|Time is running out|A pause is over)$/gm)).toEqual(["Late", "Due now", "Time is running out", "A pause is over"]);
    expect(subject).toBe("6 things wait for you in Relance");
  });

  test("names a further message to the platform as what it is", () => {
    const again = { ...line("RL", "80%"), event: ofClock({ kind: "notify", ordinal: 2, threshold: "80%" }) };
    expect(mail([again]).text).toContain("- RL · Our reply or follow-up (our policy): 80 % of its time is used\n  https://relance.example/cases/RL\n");
  });

  test("puts what came in and what went wrong before the clocks, and says when a guess is doubtful", () => {
    const came = { ...line("CAME", "50%"), event: { type: "delivery_problem", data: { noticeId: "n", problem: "bounced", detail: null, mailId: null } } } as const;
    const { text } = mail([line("LATE", "+1d"), came]);
    expect(order(text)).toEqual(["CAME", "LATE"]);
    expect(text).toContain("- CAME · Trouble with a notice: it came back undelivered\n");
  });

  test("is written in French too", () => {
    const { subject, text } = mail([line("RL", "+7d")], "fr");
    expect(subject).toBe("Une chose vous attend dans Relance");
    expect(text).toContain("En retard\n\n- RL · Réponse (notre règle)\u00a0: 7 jours de retard\n");
  });

  test("holds fifty lines, and says how many more there are", () => {
    const lines = Array.from({ length: 63 }, (_, index) => line(`RL${index}`, "100%"));
    const { text, subject } = mail(lines);
    expect(order(text)).toHaveLength(50);
    expect(text).toContain("And 13 more, in the app.\n\nAll of them, and the hours in which you are reminded: https://relance.example/notifications\n");
    expect(subject).toContain("63");
  });
});
