"use client";

import type { KeyboardEvent, ReactNode } from "react";

interface GuessKeysProps {
  /** Says what is inside and which keys it takes. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * Lets one key confirm or correct a guess while the box, or anything in it, has the focus: a button inside names its key in `data-key`. Only there,
 * so that nobody who dictates or slips settles anything (WCAG 2.1.4). A key typed into a field is a letter.
 */
export function GuessKeys({ label, children }: GuessKeysProps) {
  return (
    <div role="group" aria-label={label} tabIndex={0} onKeyDown={press} className="mt-2 rounded-card border border-edge bg-surface px-4 py-3">
      {children}
    </div>
  );
}

function press(event: KeyboardEvent<HTMLDivElement>): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  if (!isPlain || isTyping) return;
  const button = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button[data-key]")].find(({ dataset }) => dataset.key === event.key.toLowerCase());
  if (button === undefined) return;
  event.preventDefault();
  button.click();
}
