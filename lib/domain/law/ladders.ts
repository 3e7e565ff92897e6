import type { Rung } from "../escalation/rung";
import type { Category } from "./category";
import { hours } from "./duration";

/**
 * The ladder of each category, lowest rung first. Order of LAW section 7; where its table sets steps side by side, the
 * notice stands first unless a child is the victim (police and hotline "at once"). Ours by proposal: a `reminder` after
 * every notice, `regulator` open in every category (DSA art. 53 is bound to none), and `press` at the end.
 */
export const LADDERS: Readonly<Record<Category, readonly Rung[]>> = {
  life_threat: ["emergency", "notice", "police", "reminder", "regulator", "press"],
  csam: ["police", "hotline", "notice", "reminder", "regulator", "press"],
  grooming: ["hotline", "police", "notice", "reminder", "regulator", "press"],
  terrorism: ["notice", "police", "reminder", "regulator", "press"],
  ncii: ["notice", "reminder", "trusted_flagger", "complaint", "out_of_court", "regulator", "prosecutor", "press"],
  sexual_deepfake: [
    "notice",
    "reminder",
    "trusted_flagger",
    "complaint",
    "out_of_court",
    "regulator",
    "police",
    "prosecutor",
    "press",
  ],
  voyeurism: ["notice", "police", "reminder", "trusted_flagger", "complaint", "regulator", "press"],
  sextortion: ["notice", "prosecutor", "hotline", "reminder", "regulator", "press"],
  harassment: ["notice", "reminder", "complaint", "regulator", "prosecutor", "press"],
  hate_speech: ["notice", "reminder", "police", "trusted_flagger", "regulator", "press"],
  impersonation: ["notice", "reminder", "complaint", "regulator", "press"],
  other: ["notice", "reminder", "complaint", "regulator", "press"],
};

const INTIMATE_IMAGES = { reminder: hours(24), trusted_flagger: hours(48) };

/**
 * When a rung falls due, in elapsed milliseconds from the first notice, where LAW section 7 sets a time. A rung without
 * one is proposed in its turn.
 */
export const RUNG_TIMES_MS: Readonly<Partial<Record<Category, Readonly<Partial<Record<Rung, number>>>>>> = {
  csam: { reminder: hours(6) },
  ncii: INTIMATE_IMAGES,
  sexual_deepfake: INTIMATE_IMAGES,
};
