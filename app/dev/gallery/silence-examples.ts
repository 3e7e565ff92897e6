import { JANUARY_EXAMPLE } from "@/components/silence/january-example";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";

const DAY = 86_400_000;
const START = new Date("2024-03-04T09:00:00.000Z");
const day = (days: number) => new Date(START.getTime() + days * DAY);

const BASE: SilenceBar = {
  from: day(0),
  to: day(12),
  isOpen: true,
  stretches: [{ from: day(0), to: day(12) }],
  marks: [{ at: day(0), kind: "notice" }],
  silentDays: 12,
  notices: 1,
  receipts: 0,
  answers: 0,
};

/** Invented bars, one for each thing a bar must be able to say. */
export const SILENCE_EXAMPLES: readonly (readonly [string, SilenceBar])[] = [
  ["The January case", JANUARY_EXAMPLE],
  ["Just sent", { ...BASE, to: new Date(START.getTime() + 300_000), stretches: [{ from: day(0), to: new Date(START.getTime() + 300_000) }], silentDays: 0 }],
  ["Sent this instant", { ...BASE, to: day(0), stretches: [], silentDays: 0 }],
  [
    "Acknowledged, still waiting",
    { ...BASE, marks: [...BASE.marks, { at: day(0.01), kind: "receipt" }, { at: day(7), kind: "follow_up" }], notices: 2, receipts: 1 },
  ],
  [
    "Answered, then silent again",
    {
      ...BASE,
      to: day(30),
      stretches: [{ from: day(0), to: day(6) }, { from: day(11), to: day(30) }],
      marks: [
        { at: day(0), kind: "notice" },
        { at: day(0.1), kind: "receipt" },
        { at: day(6), kind: "answer" },
        { at: day(11), kind: "follow_up" },
        { at: day(18), kind: "follow_up" },
        { at: day(19), kind: "escalation" },
      ],
      silentDays: 19,
      notices: 3,
      receipts: 1,
      answers: 1,
    },
  ],
  [
    "Answered at once",
    { ...BASE, to: day(4), isOpen: false, stretches: [{ from: day(0), to: day(1) }], marks: [...BASE.marks, { at: day(1), kind: "answer" }, { at: day(4), kind: "removal" }], silentDays: 0, answers: 1 },
  ],
  [
    "Crowded",
    {
      ...BASE,
      marks: [
        ...BASE.marks,
        ...[0.1, 0.2, 0.3, 6, 6.05, 11.9, 11.95, 12].map((days) => ({ at: day(days), kind: "follow_up" as const })),
        ...[0, 0.1, 0.2, 0.3, 6, 6.05, 11.9, 12].map((days) => ({ at: day(days), kind: "receipt" as const })),
        { at: day(6.1), kind: "escalation" },
        { at: day(12), kind: "press" },
      ],
      notices: 9,
      receipts: 8,
    },
  ],
];
