import "server-only";
import { getTranslations } from "next-intl/server";
import { noticeDone, shownKits, type ShownNotice } from "@/components/notice/shown-notice";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import { formInput, formValues } from "@/lib/forms/form-input";
import type { FormState } from "@/lib/forms/form-state";
import { formResult, requestLocale } from "@/lib/forms/run-from-form";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";
import { ask } from "@/lib/queries/ask";
import { noticePreviewQuery } from "@/lib/queries/notice/notice-preview";
import { shownDigest, withPlainLines } from "./shown-digest";

const ASKED = ["reference", "recipient", "way", "language", "followUpTo", "itemIds", "to", "subject", "body"] as const;

/** The form with the notice exactly as it will go; or with what it lacks, at its fields. */
export async function previewNotice(previous: FormState, form: FormData): Promise<FormState> {
  const { input, fieldPath } = formInput(form, DEFAULT_ZONE, now());
  const asked = Object.fromEntries(ASKED.flatMap((name) => (input[name] === undefined ? [] : [[name, plain(input[name])]])));
  const actor = await currentActor();
  const { state, answer } = await formResult(previous, form, await requestLocale(), fieldPath, async () => {
    const preview = await ask(noticePreviewQuery, asked, actor);
    const [first, ...rest] = preview.ok ? preview.answer.missing : [];
    return first === undefined ? preview : { ok: false, refusals: [first, ...rest] };
  });
  return answer === undefined ? state : { ...state, done: noticeDone(await shown(answer, formValues(form))) };
}

/** A notice that is complete before anybody has touched it, so that one click sends it; null where something is left to do. */
export async function previewAsGiven(fields: Readonly<Record<string, string>>): Promise<ShownNotice | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { done } = await previewNotice({ attempt: 0, errors: [], values: {} }, form);
  return done?.["notice"] === undefined ? null : (JSON.parse(done["notice"]) as ShownNotice);
}

type Preview = Parameters<typeof shownKits>[0];

async function shown(answer: PreviewAnswer, values: Readonly<Record<string, string>>): Promise<ShownNotice> {
  const t = await getTranslations();
  const isMail = answer.channel === "email";
  const head = [
    { name: t("compose.preview.head.to"), value: answer.to ?? t("compose.preview.notKnown"), isShown: isMail },
    { name: t("compose.preview.head.replyTo"), value: answer.replyTo, isShown: isMail },
    { name: t("compose.preview.head.subject"), value: answer.subject, isShown: answer.subject !== "" },
  ];
  return {
    digest: shownDigest(values),
    head: head.filter(({ isShown }) => isShown).map(({ name, value }) => ({ name, value })),
    body: answer.body,
    kits: shownKits(answer.kits, t),
  };
}

interface PreviewAnswer {
  readonly channel: string;
  readonly to: string | null;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly kits: Preview;
}

function plain(value: unknown): unknown {
  return typeof value === "string" ? withPlainLines(value) : value;
}
