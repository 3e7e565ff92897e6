import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/access/actor";
import { CASE_ACTIONS } from "@/lib/domain/case/available-actions";
import { CASE_STATUSES, OUTCOMES } from "@/lib/domain/case/status";
import { CLOCK_BASES, CLOCK_KINDS, CLOCK_OWNERS, CLOCK_STATES } from "@/lib/domain/clock/clock";
import { ODDITY_KINDS } from "@/lib/domain/clock/oddity";
import { CONTACT_PURPOSES, FIELD_SOURCES } from "@/lib/domain/directory/contact-point";
import { ACCEPTED_POINTERS, ENTRY_KINDS } from "@/lib/domain/directory/directory-entry";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { ITEM_KINDS, SURFACES, type InexactReason } from "@/lib/domain/item/item";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { CAVEATS, STATUTE_IDS } from "@/lib/domain/law/statutes";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { OWED_STATES } from "@/lib/domain/notice/owed-by-platform";
import { PRESET_CALENDARS } from "@/lib/domain/policy/preset-calendars";
import { REFUSAL_CODES } from "@/lib/domain/refusal";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { STATEMENT_CODES } from "@/lib/domain/statement/codes";
import { STATEMENT_FIELD_NAMES } from "@/lib/domain/statement/fields";
import { ACTION_GROUNDS } from "@/lib/domain/statement/ground";
import { REMOVAL_CLAIMANTS, REMOVAL_CLAIMS, VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import { messagesEn } from "./messages-en";

const inexact: InexactReason[] = [
  "empty",
  "not_a_link",
  "short_link_unresolved",
  "place_too_broad",
  "local_copy",
  "id_malformed",
  "id_in_future",
  "unsupported_scheme",
  "unsafe_characters",
  "too_long",
];

/** Namespace by namespace, the closed unions of the domain. French has the same keys: `messages.test.ts`. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ["category.names", CATEGORIES],
  ["category.descriptions", CATEGORIES],
  ["severity.names", SEVERITIES],
  ["severity.short", SEVERITIES],
  ["platform.names", PLATFORMS],
  ["platform.findTheLink", PLATFORMS],
  ["item.kinds", ITEM_KINDS],
  ["item.surfaces", SURFACES],
  ["item.inexact", inexact],
  ["refusals", REFUSAL_CODES],
  ["refusalTitles", REFUSAL_CODES],
  ["response.kinds", RESPONSE_KINDS],
  ["response.descriptions", RESPONSE_KINDS],
  ["case.statuses", CASE_STATUSES],
  ["case.statusDescriptions", CASE_STATUSES],
  ["case.actions", CASE_ACTIONS],
  ["case.outcomes", OUTCOMES],
  ["clock.kinds", CLOCK_KINDS],
  ["clock.states", CLOCK_STATES],
  ["clock.owners", CLOCK_OWNERS],
  ["clock.ownersTitle", CLOCK_OWNERS],
  ["clock.bases", CLOCK_BASES],
  ["clockReview.kinds", ODDITY_KINDS],
  ["receipt.clocks", CLOCK_KINDS],
  ["receipt.bases", CLOCK_BASES],
  ["notice.recipients", RECIPIENTS],
  ["notice.channels", CHANNELS],
  ["directory.kinds", ENTRY_KINDS],
  ["directory.kindOfOne", ENTRY_KINDS],
  ["directory.pointers", ACCEPTED_POINTERS],
  ["directory.purposes", CONTACT_PURPOSES],
  ["directory.fieldSources", FIELD_SOURCES],
  ["directory.byChannel", CHANNELS],
  ["escalation.rungs", RUNGS],
  ["escalation.descriptions", RUNGS],
  ["law.statutes", STATUTE_IDS],
  ["law.caveats", CAVEATS],
  ["access.roles", ROLES],
  ["calendars.presets", PRESET_CALENDARS.map(({ key }) => key.replace("preset.", ""))],
  ["statement.codes", STATEMENT_CODES],
  ["statement.fields", STATEMENT_FIELD_NAMES],
  ["statement.shown.grounds", ACTION_GROUNDS],
  ["notices.owed.answer", OWED_STATES],
  ["takedown.claims", REMOVAL_CLAIMS],
  ["takedown.claimants", REMOVAL_CLAIMANTS],
  ["takedown.results", VERIFICATION_RESULTS],
];

function keysAt(namespace: string): string[] {
  const steps = namespace.split(".");
  const found = steps.reduce<unknown>((tree, step) => Object.entries(tree ?? {}).find(([key]) => key === step)?.[1], messagesEn);
  return Object.keys(found ?? {});
}

describe("every word of the domain has its words, and no other", () => {
  test.each(WORDS)("%s", (namespace, words) => {
    expect(keysAt(namespace).toSorted()).toEqual([...words].toSorted());
  });
});
