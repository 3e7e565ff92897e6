import type { ReactNode } from "react";

interface FormPartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One part of a long form, under a heading of its own. */
export function FormPart({ title, lead, children }: FormPartProps) {
  return (
    <section className="grid gap-5 border-t border-line pt-4">
      <div>
        <h3 className="text-lg font-semibold">{title}</h3>
        {lead && <p className="max-w-[40rem] text-muted">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
