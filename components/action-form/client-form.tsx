"use client";

import { useTranslations } from "next-intl";
import { useActionState, type ReactNode } from "react";
import type { ButtonLook } from "../ui/button-style";
import { Disclosure } from "../ui/disclosure";
import { ErrorSummary } from "../ui/error-summary";
import { SubmitButton } from "../ui/submit-button";
import { fieldId, FormContext, type FormWords } from "./form-context";
import { LostWords, useGoneTitle } from "./gone-forms";
import { useOwnZone } from "./own-zone";
import { hasCode, keyAfter, NOTHING_SENT, type FormAction, type ShownState } from "./shown-state";
import { StaleHelp } from "./stale-help";

export interface ClientFormProps {
  /** Goes before the ids of its fields: a page may hold several forms. */
  readonly id: string;
  readonly action: FormAction;
  /** The idempotency key: a form sent twice is done once. */
  readonly confirmKey: string;
  /** The version of what is changed, as this page shows it. */
  readonly version?: number;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submitLabel: string;
  readonly look?: ButtonLook;
  /** The one key that submits it, where something around it listens. */
  readonly shortcut?: string;
  /** Folds the form away under these words; it stays open once it has something to say. */
  readonly summary?: string;
  readonly isOpen?: boolean;
  /** Where the answer comes without script; by it, and not by its place on the page, the form finds its answer again. */
  readonly permalink?: string;
  readonly words: FormWords;
  readonly children?: ReactNode;
}

/** A form that works before any script, loses nothing that was typed, and says what to correct beside the field and in one list. */
export function ClientForm({ summary, isOpen = false, ...form }: ClientFormProps) {
  const [state, send] = useActionState(form.action, NOTHING_SENT, form.permalink);
  const goneTitle = useGoneTitle();
  if (goneTitle !== null) return state.attempt > 0 ? <LostWords title={goneTitle} state={state} /> : null;
  const body = <FormBody {...form} state={state} send={send} />;
  if (summary === undefined) return body;
  return (
    <Disclosure summary={summary} open={isOpen || state.attempt > 0} className="-mt-px">
      {body}
    </Disclosure>
  );
}

interface FormBodyProps extends Omit<ClientFormProps, "action" | "summary" | "isOpen"> {
  readonly state: ShownState;
  readonly send: (form: FormData) => void;
}

function FormBody({ id, state, send, confirmKey, version, hidden, submitLabel, look, shortcut, words, children }: FormBodyProps) {
  const t = useTranslations("common");
  const zone = useOwnZone();
  const errors = state.errors.map(({ path, message }) => (path === undefined || NO_FIELD.has(path) ? { message } : { fieldId: fieldId(id, path), message }));
  return (
    <form id={id} action={send} noValidate className="grid gap-5">
      <ErrorSummary title={t("errorSummaryTitle", { count: errors.length })} errors={errors} />
      {hasCode(state, "stale_version") && <StaleHelp sent={state.values["version:number"]} version={version} words={words} />}
      <input type="hidden" name="timeZone" value={zone} />
      <input type="hidden" name="confirm.key" value={keyAfter(state, confirmKey)} />
      {version !== undefined && <input type="hidden" name="version:number" value={version} />}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormContext value={{ formId: id, state, words }}>{children}</FormContext>
      <div>
        <SubmitButton pendingLabel={t("pending")} look={look} shortcut={shortcut}>
          {submitLabel}
        </SubmitButton>
      </div>
    </form>
  );
}

/** Paths that no visible field stands for. */
const NO_FIELD = new Set(["reference", "version", "id", "slug", "responseId", "pauseId", "decision"]);
