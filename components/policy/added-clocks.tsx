import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import type { ShownClock } from "@/lib/domain/clock/shown-clock";
import { clockName } from "../case/clock-name";

/** Clocks that today's rules would begin to run. */
export function AddedClocks({ clocks }: { readonly clocks: readonly ShownClock[] }) {
  const t = useTranslations();
  return (
    <section className="mt-8">
      <h2 className="text-title">{t("policies.ofCase.addedTitle")}</h2>
      <ul className="mt-1">
        {clocks.map((clock) => (
          <li key={clock.id}>
            {t("actions.rebase.clock", { clock: clockName(clock, t), basis: t(`clock.bases.${clock.basis}`) })}{" "}
            {t.rich("actions.rebase.added", { to: () => <Time at={clock.dueAt} style="minute" /> })}
          </li>
        ))}
      </ul>
    </section>
  );
}
