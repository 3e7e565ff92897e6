"use client";

import { createContext, useContext, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { ErrorSummary } from "../ui/error-summary";
import type { ShownState } from "./shown-state";

const Gone = createContext<string | null>(null);

interface GoneFormsProps {
  /** Said above what was typed. */
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * Forms that the page no longer has, because somebody was faster. Each shows nothing but what was just sent with it: without script the answer
 * to a form is a new page, and only the same form there can say what became of it.
 */
export function GoneForms({ title, children }: GoneFormsProps) {
  return <Gone value={title}>{children}</Gone>;
}

/** The words above a form that is gone; `null` for one that is there. */
export function useGoneTitle(): string | null {
  return useContext(Gone);
}

/** Why it was refused, and every text that was typed, to be copied from. */
export function LostWords({ title, state }: { readonly title: string; readonly state: ShownState }) {
  const t = useTranslations("common");
  const typed = Object.entries(state.values).filter(([name, value]) => TYPED.test(name) && value.trim() !== "");
  return (
    <div className="mb-6 grid gap-4">
      <ErrorSummary title={t("errorSummaryTitle", { count: state.errors.length })} errors={state.errors.map(({ message }) => ({ message }))} />
      {typed.length > 0 && (
        <section aria-label={title} className="border-l-4 border-accent bg-accent-soft px-4 py-2.5">
          <p className="text-muted">{title}</p>
          {typed.map(([name, value]) => (
            <p key={name} className="mt-2 whitespace-pre-wrap break-words">
              {value}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

/** The fields that a person writes into, by their full names; the rest (`reason:choice`) is chosen again in no time. */
const TYPED = /^(?:reason|text|note|body|method|referral|referralRefusal|externalReference)$/;
