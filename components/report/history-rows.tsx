"use client";

import { useTranslations } from "next-intl";
import { CHANNELS } from "@/lib/domain/notice/notice";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { FormMoment, FormSelect, FormText, FormTextArea } from "../action-form/form-fields";
import { Fieldset } from "../ui/fieldset";
import { FIRST_RESPONSE } from "./form-rows";
import { GrowingRows } from "./growing-rows";

/** What the reporter wrote to the platform before coming here. */
export function NoticeRows() {
  const t = useTranslations("reportForm.history");
  return <GrowingRows list="notices" addLabel={t("addNotice")} row={(index) => <NoticeRow index={index} />} />;
}

/** What the platform said to them, receipts included. */
export function ResponseRows() {
  const t = useTranslations("reportForm.history");
  return <GrowingRows list="responses" addLabel={t("addResponse")} row={(index) => <ResponseRow index={index} />} />;
}

const ROW = "grid gap-4 border-l-2 border-edge pl-4 pt-1";

function NoticeRow({ index }: { readonly index: number }) {
  const t = useTranslations("reportForm.history");
  const common = useTranslations("common");
  const channels = useTranslations("notice.channels");
  const name = `history.${index}`;
  return (
    <Fieldset name={name} legend={t("notice", { number: index + 1 })}>
      <div className={ROW}>
        <input type="hidden" name={`${name}.type`} value="notice" />
        <FormMoment name={`${name}.sentAt:local`} label={t("sentAt")} />
        <FormSelect
          name={`${name}.channel`}
          label={t("channel")}
          defaultValue="web_form"
          options={CHANNELS.map((value) => ({ value, label: channels(value) }))}
        />
        <FormText name={`${name}.externalReference`} label={t("externalReference")} note={common("optional")} />
      </div>
    </Fieldset>
  );
}

function ResponseRow({ index }: { readonly index: number }) {
  const t = useTranslations("reportForm.history");
  const kinds = useTranslations("response.kinds");
  const name = `history.${FIRST_RESPONSE + index}`;
  return (
    <Fieldset name={name} legend={t("response", { number: index + 1 })}>
      <div className={ROW}>
        <input type="hidden" name={`${name}.type`} value="response" />
        <FormMoment name={`${name}.receivedAt:local`} label={t("receivedAt")} />
        <FormSelect
          name={`${name}.kind`}
          label={t("kind")}
          placeholder={t("unknownKind")}
          options={RESPONSE_KINDS.map((value) => ({ value, label: kinds(value) }))}
        />
        <FormTextArea name={`${name}.text`} label={t("text")} hint={t("textHint")} />
      </div>
    </Fieldset>
  );
}
