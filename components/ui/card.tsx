import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface CardProps {
  readonly children: ReactNode;
  readonly as?: "div" | "section" | "article" | "li";
  readonly className?: string;
  readonly "aria-labelledby"?: string;
}

/** A sheet on the ground, marked off by a hairline. No shadow: nothing here floats. */
export function Card({ children, as: Tag = "div", className, ...rest }: CardProps) {
  return (
    <Tag {...rest} className={classNames("rounded-card border border-line bg-surface px-4 py-4 sm:px-6 sm:py-5", className)}>
      {children}
    </Tag>
  );
}
