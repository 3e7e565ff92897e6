"use client";

import { useEffect, useRef, type MouseEvent } from "react";

export interface FieldErrorLink {
  /** The id of the control or fieldset concerned; absent when the error is about the whole form. */
  readonly fieldId?: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  /** E.g. "2 points to correct". */
  readonly title: string;
  readonly errors: readonly FieldErrorLink[];
}

/**
 * Everything to correct, in one list that takes the focus when it appears and leads to each field. Without script
 * the links still jump to their fields. Renders nothing when there is nothing to correct. `errors` should be the
 * array of the form's own state: a new array is taken for a new refusal, and takes the focus again.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-r-card border border-late border-l-[6px] bg-late-soft px-5 py-4"
    >
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="mt-2 space-y-1.5">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ""} ${error.message}`}>
            <ErrorLine {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ErrorLine({ fieldId, message }: FieldErrorLink) {
  if (!fieldId) return <p className="text-late">{message}</p>;
  return (
    <a href={`#${fieldId}`} onClick={focusField} className="inline-block py-0.5 text-late underline underline-offset-4 hover:decoration-2">
      {message}
    </a>
  );
}

/** A fragment link scrolls to a control without putting the cursor in it, and leaves a place in the history that "back" would stop at. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
