import { useTranslations } from "next-intl";
import type { PointActions } from "@/components/directory/contact-points";
import { entryName } from "@/components/directory/entry-name";
import { PointActForm } from "@/components/directory/point-act-form";
import { DoneBox } from "@/components/ui/done-box";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";

interface DoneStepProps {
  readonly done: string | undefined;
  readonly entry: DirectoryEntry;
  /** The point that it was about. */
  readonly point: ContactPoint | undefined;
  readonly actions: PointActions | null;
}

const STEPS = ["added", "changed", "point_added", "point_changed", "point_retired", "point_restored"] as const;

/** That a step worked; where it took a contact point out of use, with the way back. */
export function DoneStep({ done, entry, point, actions }: DoneStepProps) {
  const t = useTranslations();
  const step = STEPS.find((candidate) => candidate === done);
  if (step === undefined) return null;
  const mayUndo = step === "point_retired" && point?.isRetired === true && actions !== null;
  return (
    <div className="mb-6">
      <DoneBox title={t(`directory.done.${step}`, { name: entryName(entry, t) })}>
        {mayUndo && (
          <>
            <p className="mb-2">{point.label}</p>
            <PointActForm entry={entry} point={point} words="restore" place="undo" action={actions.restore} confirmKey={actions.newKey()} submitLabel={t("directory.undo")} />
          </>
        )}
      </DoneBox>
    </div>
  );
}
