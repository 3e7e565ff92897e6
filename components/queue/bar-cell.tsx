import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

interface BarCellProps {
  readonly children: ReactNode;
  /** Its width, and how far up it moves for its middle to meet the line of text. */
  readonly className: string;
}

/** A silence bar in a row of a table. A drawing has no baseline, so an empty word lends it that of the row. */
export function BarCell({ children, className }: BarCellProps) {
  return (
    <span className="flex">
      <span aria-hidden className="w-0">
        &#8203;
      </span>
      <span className={classNames("block text-left", className)}>{children}</span>
    </span>
  );
}
