import type { ReactNode } from "react";

interface FormSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One question of a long form, under its own heading and rule. */
export function FormSection({ id, title, children }: FormSectionProps) {
  return (
    <section aria-labelledby={id} className="grid gap-5 border-t border-line pt-6">
      <h2 id={id} className="text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
