import type { SilenceBar } from "@/lib/domain/silence/silence-bar";

const at = (time: string) => new Date(time);

/**
 * The case the product exists for (DESIGN section 1), as an invented constant: notices each week from 9 January to
 * 6 February 2024, three automatic receipts, no answer, the press on 14 February and the removal some hours later.
 */
export const JANUARY_EXAMPLE: SilenceBar = {
  from: at("2024-01-09T18:30:00.000Z"),
  to: at("2024-02-14T16:00:00.000Z"),
  isOpen: false,
  stretches: [{ from: at("2024-01-09T18:30:00.000Z"), to: at("2024-02-14T16:00:00.000Z") }],
  marks: [
    { at: at("2024-01-09T18:30:00.000Z"), kind: "notice" },
    { at: at("2024-01-09T18:32:00.000Z"), kind: "receipt" },
    { at: at("2024-01-16T18:30:00.000Z"), kind: "follow_up" },
    { at: at("2024-01-16T18:31:00.000Z"), kind: "receipt" },
    { at: at("2024-01-23T18:30:00.000Z"), kind: "follow_up" },
    { at: at("2024-01-30T18:30:00.000Z"), kind: "follow_up" },
    { at: at("2024-01-30T18:33:00.000Z"), kind: "receipt" },
    { at: at("2024-02-06T18:30:00.000Z"), kind: "follow_up" },
    { at: at("2024-02-14T10:00:00.000Z"), kind: "press" },
    { at: at("2024-02-14T16:00:00.000Z"), kind: "removal" },
  ],
  silentDays: 36,
  notices: 5,
  receipts: 3,
  answers: 0,
};
