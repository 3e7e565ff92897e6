import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CaseStatus } from "@/lib/domain/case/status";
import { Badge, type BadgeTone } from "../ui/badge";

const TONES: Readonly<Record<CaseStatus, BadgeTone>> = {
  new: "accent",
  triaged: "accent",
  awaiting_platform: "wait",
  escalated: "late",
  removal_claimed: "wait",
  closed: "plain",
};

/** How far along: an empty ring, half, waiting dots, a step up, a question of proof, a full stop. */
const SIGNS: Readonly<Record<CaseStatus, ReactNode>> = {
  new: <circle cx="6" cy="6" r="4.2" />,
  triaged: (
    <>
      <circle cx="6" cy="6" r="4.2" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4Z" fill="currentColor" />
    </>
  ),
  awaiting_platform: <path d="M2 6h.01M6 6h.01M10 6h.01" strokeWidth="2.6" />,
  escalated: <path d="M6 10.5V2M2.5 5.5 6 2l3.5 3.5" />,
  removal_claimed: <path d="m1.8 6.2 2.4 2.6L10.2 2.5" strokeDasharray="2 2" />,
  closed: <rect x="2.2" y="2.2" width="7.6" height="7.6" fill="currentColor" />,
};

/** Where a case stands, in a word with its own shape. */
export function StatusBadge({ status }: { readonly status: CaseStatus }) {
  const t = useTranslations("case.statuses");
  return (
    <Badge
      tone={TONES[status]}
      sign={
        <svg aria-hidden viewBox="0 0 12 12" className="size-3" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
          {SIGNS[status]}
        </svg>
      }
    >
      {t(status)}
    </Badge>
  );
}
