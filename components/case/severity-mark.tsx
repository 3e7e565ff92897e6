import { useTranslations } from "next-intl";
import { SEVERITIES, type Severity } from "@/lib/domain/law/category";
import { classNames } from "../ui/class-names";

interface SeverityMarkProps {
  readonly severity: Severity;
  /** With the full name beside it; alone in dense lists, where the name is still read out. */
  readonly isNamed?: boolean;
}

/** Gravity as filled strokes, four for the gravest, beside its code: counted rather than coloured. */
export function SeverityMark({ severity, isNamed = false }: SeverityMarkProps) {
  const t = useTranslations("severity");
  const filled = SEVERITIES.length - SEVERITIES.indexOf(severity);
  const name = t(`names.${severity}`);
  return (
    <span className={classNames("inline-flex items-center gap-2 whitespace-nowrap", severity === "S0" ? "text-late" : "text-ink")} title={isNamed ? undefined : name}>
      <svg aria-hidden viewBox="0 0 22 14" className="h-[0.85em] w-[1.35em] shrink-0">
        {SEVERITIES.map((step, index) => (
          <rect
            key={step}
            x={index * 5.6 + 0.75}
            y={9 - index * 2.6}
            width="3"
            height={4.25 + index * 2.6}
            fill={index < filled ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1"
            opacity={index < filled ? 1 : 0.55}
          />
        ))}
      </svg>
      <span className="font-semibold">{severity}</span>
      {isNamed ? <span className="whitespace-normal text-ink">{name}</span> : <span className="sr-only">{name}</span>}
    </span>
  );
}
