import { useLocale, useTranslations } from "next-intl";
import type { Chasing, RepeatRule } from "@/lib/domain/directory/directory-entry";
import { SourceLine } from "./source-line";

/** The rule of a platform on repeated reports, in words. */
export function RepeatRuleWords({ rule }: { readonly rule: RepeatRule | null }) {
  const t = useTranslations();
  const list = new Intl.ListFormat([useLocale()], { type: "disjunction" });
  return (
    <section aria-labelledby="repeat">
      <h2 id="repeat" className="text-title">
        {t("directory.repeat.title")}
      </h2>
      {rule === null ? <p className="mt-2 text-muted">{t("directory.repeat.none")}</p> : (
        <>
          <p className="mt-2 max-w-[44rem]">{sentence(rule)}</p>
          <SourceLine source={rule.source} />
        </>
      )}
    </section>
  );

  function sentence({ channels, minDays }: RepeatRule): string {
    const words = { channels: list.format(channels.map((channel) => t(`directory.byChannel.${channel}`))) };
    return minDays === null ? t("directory.repeat.never", words) : t("directory.repeat.days", { ...words, days: minDays });
  }
}

/** Whether follow-ups to a platform go out by themselves, and how many at most. */
export function ChasingWords({ chasing }: { readonly chasing: Chasing }) {
  const t = useTranslations("directory.chasing");
  return (
    <section aria-labelledby="chasing">
      <h2 id="chasing" className="text-title">
        {t("title")}
      </h2>
      <p className="mt-2">{chasing.isAutomatic ? t("automatic", { most: chasing.mostFollowUps }) : t("byHand")}</p>
    </section>
  );
}
