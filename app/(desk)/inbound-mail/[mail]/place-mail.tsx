import { useTranslations } from "next-intl";
import { MatchForm, SetAsideForm, TakeBackForm } from "@/components/mail/tray-forms";
import { matchMailAction, setMailAsideAction, takeMailBackAction } from "../actions";
import { Part } from "./part";

interface PlaceMailProps {
  readonly mailId: string;
  readonly isAside: boolean;
  readonly confirmKey: string;
}

/** The ways out of the tray, or back into it. */
export function PlaceMail({ mailId, isAside, confirmKey }: PlaceMailProps) {
  const t = useTranslations("inbound");
  if (isAside) {
    return (
      <div className="mt-5">
        <TakeBackForm mailId={mailId} action={takeMailBackAction} confirmKey={`${confirmKey}-back`} />
      </div>
    );
  }
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Part id="place" title={t("match.title")}>
        <p className="mb-4 max-w-[44rem]">{t("match.lead")}</p>
        <MatchForm mailId={mailId} action={matchMailAction} confirmKey={`${confirmKey}-match`} />
      </Part>
      <Part id="aside" title={t("setAside.title")}>
        <p className="mb-4 max-w-[44rem]">{t("setAside.lead")}</p>
        <SetAsideForm mailId={mailId} action={setMailAsideAction} confirmKey={`${confirmKey}-aside`} />
      </Part>
    </div>
  );
}
