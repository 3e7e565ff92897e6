"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonStyle, type ButtonLook, type ButtonSize } from "./button-style";

interface SubmitButtonProps {
  readonly children: ReactNode;
  /** What is said while the form is on its way, e.g. "One moment…". */
  readonly pendingLabel: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** For a form with several buttons: which one was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly className?: string;
  /** The one key that presses it, where something around it listens; shown on it. */
  readonly shortcut?: string;
}

/**
 * Submits its form. While pending it stays focusable and only refuses a second press, since a disabled button
 * would drop the focus of keyboard users. Before any script it is an ordinary submit button.
 */
export function SubmitButton({ children, pendingLabel, look = "primary", size, className, shortcut, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      data-key={shortcut}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={buttonStyle(look, size, className)}
    >
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      {pending ? pendingLabel : children}
    </button>
  );
}
