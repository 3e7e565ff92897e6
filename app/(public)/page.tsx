import { useTranslations } from "next-intl";
import { JANUARY_EXAMPLE } from "@/components/silence/january-example";
import { SilenceBar } from "@/components/silence/silence-bar";
import { Card } from "@/components/ui/card";
import { Doors } from "./doors";
import { EmergencyLine } from "./emergency-line";
import { WhatWeDo } from "./what-we-do";

/** What Relance is, in a few lines, and the two doors. Danger to life comes before either. */
export default function FrontPage() {
  const t = useTranslations("home");
  return (
    <>
      <EmergencyLine />
      <div className="mt-10 grid items-start gap-x-14 gap-y-9 sm:mt-14 lg:grid-cols-[1.1fr_1fr]">
        <div>
          <h1 className="max-w-[20ch] text-display">{t("title")}</h1>
          <p className="mt-5 max-w-[36rem] text-lg">{t("lead")}</p>
        </div>
        <Doors />
      </div>
      <section aria-labelledby="example" className="mt-14 sm:mt-20">
        <h2 id="example" className="text-title">
          {t("exampleTitle")}
        </h2>
        <p className="mb-5 mt-2 max-w-[44rem]">{t("exampleText")}</p>
        <Card className="sm:py-7">
          <SilenceBar bar={JANUARY_EXAMPLE} size="case" />
        </Card>
        <p className="mt-2 text-[0.94rem] text-muted">{t("exampleSource")}</p>
      </section>
      <WhatWeDo />
    </>
  );
}
