import "server-only";
import { z } from "zod";
import { faultOfAddress, isMailDomain } from "@/lib/domain/directory/contact-address";
import { CONTACT_PURPOSES, FIELD_SOURCES } from "@/lib/domain/directory/contact-point";
import { ACCEPTED_POINTERS } from "@/lib/domain/directory/directory-entry";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { refuse, type RefusalCode } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS } from "./fields";

export const entrySlug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/).max(60);

/** As it was typed, trimmed; nothing where it is blank. */
const shortText = safeText(TEXT_LIMITS.short).transform((text) => text.trim());
const longText = safeText(1_000).transform((text) => text.trim());

const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** A day of the calendar, as year, month and day. */
const day = z.string().check(({ value, issues }) => {
  if (!isDay(value)) issues.push({ code: "custom", input: value, params: { refusal: refuse("day_invalid") } });
});

/** Where a fact was read, and on which day. */
export const factSource = z.strictObject({ text: longText, seenOn: day });

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Codes of languages, as BCP 47 writes them, separated by commas. */
export const languageList = commaList((code) => LANGUAGE.test(code), "language_unknown");

/** Domains that somebody writes from, separated by commas; none where left out. */
export const mailDomainList = commaList(isMailDomain, "mail_domain_invalid");

function commaList(isRight: (word: string) => boolean, code: RefusalCode) {
  return z
    .string()
    .max(TEXT_LIMITS.reason)
    .transform((text) => [...new Set(text.split(",").map((word) => word.trim()).filter((word) => word !== ""))])
    .check(({ value, issues }) => {
      if (value.length === 0) issues.push({ code: "custom", input: value, params: { refusal: refuse("field_required") } });
      else if (value.length > 30) issues.push({ code: "custom", input: value, params: { refusal: refuse("too_long", { params: { limit: 30 } }) } });
      else if (!value.every(isRight)) issues.push({ code: "custom", input: value, params: { refusal: refuse(code) } });
    });
}

/** Boxes by the names of what they stand for; those ticked count, in the order of `all`. */
function ticked<Value extends string>(all: readonly Value[]) {
  const boxes = z.partialRecord(z.enum(all), z.literal(true)).default({});
  return boxes.transform((given) => all.filter((value) => (given as Partial<Record<Value, true>>)[value] === true));
}

export const acceptedPointers = ticked(ACCEPTED_POINTERS);

export const repeatChannels = ticked(CHANNELS);

/** What was promised in public. One without words is none. */
export const commitments = z
  .array(z.strictObject({ text: longText.optional(), source: z.strictObject({ text: longText.optional(), seenOn: day.optional() }).default({}) }))
  .max(20)
  .default([])
  .check(({ value, issues }) => {
    value.forEach(({ text, source }, index) => {
      if (text === undefined) return;
      for (const field of ["text", "seenOn"] as const) {
        if (source[field] === undefined) issues.push({ code: "custom", input: source, path: [index, "source", field], params: { refusal: refuse("field_required") } });
      }
    });
  })
  .transform((rows) => rows.flatMap(({ text, source }) => (text === undefined ? [] : [{ text, source: { text: source.text ?? "", seenOn: source.seenOn ?? "" } }])));

const formField = z.strictObject({ label: shortText, source: z.enum(FIELD_SOURCES), limit: z.int().positive().max(1_000_000).optional() });

/** A way to reach somebody, but for whose it is. Its address is what its channel says. */
export const contactPointShape = {
  purpose: z.enum(CONTACT_PURPOSES),
  channel: z.enum(CHANNELS),
  label: shortText,
  address: safeText(TEXT_LIMITS.link).transform((text) => text.trim()).optional(),
  languages: languageList,
  isPerItem: z.boolean().default(false),
  fields: z.array(formField).max(40).default([]),
  source: factSource,
};

/** The refusal of an address that is not what its channel says; null where it is, or where there is none. */
export function refusedAddress({ channel, address }: { readonly channel: (typeof CHANNELS)[number]; readonly address?: string | undefined }) {
  const fault = address === undefined ? null : faultOfAddress(channel, address);
  return fault === null ? null : refuse(fault, { path: "address" });
}
