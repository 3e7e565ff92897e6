import type { ReactNode } from "react";

/** One section of the page, named by its heading. */
export function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2 text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
