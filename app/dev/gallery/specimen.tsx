import type { ReactNode } from "react";

/** One component under its name. */
export function Specimen({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2 className="mb-3 border-b border-line pb-1 text-lg text-muted">{name}</h2>
      {children}
    </div>
  );
}
