import type { ReactNode } from "react";

/** A legend that is the heading of its section too, so that a question is not asked twice. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return <h2 className="text-title">{children}</h2>;
}
