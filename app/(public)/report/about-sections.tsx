import { useTranslations } from "next-intl";
import { FormMoment, FormTextArea } from "@/components/action-form/form-fields";
import { FormSection } from "@/components/report/form-section";
import { HeadedRadios } from "@/components/report/headed-radios";
import { LinkGroup } from "@/components/report/link-group";
import { LinkRows } from "@/components/report/link-rows";
import { Ticked } from "@/components/report/ticked";
import { Disclosure } from "@/components/ui/disclosure";
import { NoticeBox } from "@/components/ui/notice-box";
import { MANIFEST_ANSWERS } from "@/lib/domain/case/event";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { REASONS_MIN_LENGTH } from "@/lib/domain/report/gates";
import { CategorySection } from "./category-section";
import { Heading } from "./heading";

interface AboutSectionsProps {
  readonly nowIso: string;
}

/** What it is, where it is, and what is wrong with it. */
export function AboutSections({ nowIso }: AboutSectionsProps) {
  const t = useTranslations("reportForm");
  return (
    <>
      <FormSection id="danger" title={t("danger.title")}>
        <Ticked name="lifeSafety:flag" label={t("danger.box")} hint={t("danger.boxHint")} isDanger />
      </FormSection>
      <CategorySection />
      <LinkSection nowIso={nowIso} />
      <DescriptionSection />
      <ManifestSection />
    </>
  );
}

function LinkSection({ nowIso }: AboutSectionsProps) {
  const t = useTranslations("reportForm.links");
  return (
    <div className="border-t border-line pt-6">
      <LinkGroup legend={<Heading>{t("legend")}</Heading>} hint={t("hint")}>
        <LinkRows nowIso={nowIso} />
        <HowToCopy />
      </LinkGroup>
    </div>
  );
}

function HowToCopy() {
  const t = useTranslations("reportForm.links");
  const names = useTranslations("platform.names");
  const howTo = useTranslations("platform.findTheLink");
  return (
    <Disclosure summary={t("howTo")} className="max-w-[40rem]">
      <dl className="grid gap-3">
        {PLATFORMS.map((platform) => (
          <div key={platform}>
            <dt className="font-semibold">{names(platform)}</dt>
            <dd className="text-muted">{howTo(platform)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function DescriptionSection() {
  const t = useTranslations("reportForm.description");
  const common = useTranslations("common");
  return (
    <FormSection id="wrong" title={t("legend")}>
      <NoticeBox tone="wait" title={t("neverTitle")}>
        <p>{t("never")}</p>
      </NoticeBox>
      <FormTextArea name="description" label={t("label")} hint={t("hint", { minimum: REASONS_MIN_LENGTH })} rows={5} />
      <FormMoment name="observedAt:local" label={t("observedAt")} hint={t("observedHint")} note={common("optional")} />
    </FormSection>
  );
}

function ManifestSection() {
  const t = useTranslations("reportForm.manifest");
  const answers = useTranslations("report.manifest");
  const cards = MANIFEST_ANSWERS.map((value) => ({ value, label: answers(value), description: t(value) }));
  return (
    <div className="border-t border-line pt-6">
      <HeadedRadios name="manifest" legend={<Heading>{t("legend")}</Heading>} hint={t("hint")} cards={cards} />
    </div>
  );
}
