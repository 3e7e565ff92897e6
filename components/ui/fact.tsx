import type { ReactNode } from "react";

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One fact of a description list: what it is called, and under it what it is. */
export function Fact({ name, children }: FactProps) {
  return (
    <div className="leading-snug">
      <dt className="text-[0.94rem] text-muted">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
