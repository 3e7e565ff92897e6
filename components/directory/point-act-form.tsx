import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";

interface PointActFormProps {
  readonly entry: DirectoryEntry;
  readonly point: ContactPoint;
  readonly words: "retire" | "restore";
  readonly action: FormAction;
  readonly confirmKey: string;
  /** Other words for its button, where what it is about has just been said. */
  readonly submitLabel?: string;
  /** What its id begins with, where a page holds two for one point. */
  readonly place?: string;
}

/** One button that takes a contact point out of use, or back into it. */
export function PointActForm({ entry, point, words, action, confirmKey, submitLabel, place = "point" }: PointActFormProps) {
  const t = useTranslations("directory.points");
  return (
    <ActionForm
      id={`${place}-${words}-${point.id}`}
      action={action}
      confirmKey={confirmKey}
      version={entry.version}
      hidden={{ slug: entry.slug, id: point.id }}
      look="quiet"
      submitLabel={submitLabel ?? t(words)}
    />
  );
}
