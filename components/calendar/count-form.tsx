import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { wallTime } from "@/lib/domain/clock/wall-instant";
import { CountedEnds } from "./counted-ends";
import type { Preview } from "./shown-preview";

interface CountFormProps {
  readonly preview: Pick<Preview, "start" | "ends" | "timeZone">;
}

/** A start to be chosen, and what the calendar makes of it. It asks and changes nothing, so its answer is an address. */
export function CountForm({ preview }: CountFormProps) {
  const t = useTranslations("calendars.counts");
  const zone = preview.timeZone.replaceAll("_", " ");
  return (
    <>
      <p className="max-w-[44rem] text-muted">{t("text")}</p>
      <form method="get" action="#counts" className="grid max-w-[24rem] gap-4">
        <TextInput
          name="start"
          type="datetime-local"
          label={t("start")}
          hint={t("startHint", { zone })}
          defaultValue={wallTime(preview.start, preview.timeZone)}
        />
        <div>
          <Button type="submit">{t("show")}</Button>
        </div>
      </form>
      <CountedEnds {...preview} />
    </>
  );
}
