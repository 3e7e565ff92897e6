"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { buttonStyle } from "../ui/button-style";
import type { FormStep } from "./form-lines";

interface StepButtonProps {
  readonly step: FormStep;
  readonly children: ReactNode;
}

/** Sends the form to have it back with something more in it, and publishes nothing. The same with and without script. */
export function StepButton({ step, children }: StepButtonProps) {
  const { pending } = useFormStatus();
  return (
    <div>
      <button
        type="submit"
        name="step"
        value={step}
        aria-disabled={pending || undefined}
        className={buttonStyle("secondary", "main")}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
      >
        {children}
      </button>
    </div>
  );
}
