import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ROLES, type Role } from "@/lib/domain/access/actor";
import type { Platform } from "@/lib/domain/item/platform";
import { signInAsDemo } from "./actions";

interface DemoPerson {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly platform: Platform | null;
}

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[];
  readonly next?: string;
}

/** The people of the demo, role by role, each one press away. */
export function DemoPeople({ people, next }: DemoPeopleProps) {
  const t = useTranslations("signIn");
  const sorted = [...people].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return (
    <section aria-labelledby="demo" className="max-w-[44rem]">
      <h2 id="demo" className="text-title">
        {t("demoTitle")}
      </h2>
      <p className="mt-1 text-muted">{t("demoText")}</p>
      <form action={signInAsDemo} className="mt-4">
        {next && <input type="hidden" name="confirm.next" value={next} />}
        <Card>
          <ul className="-my-3 divide-y divide-line">
            {sorted.map((person) => (
              <DemoRow key={person.id} person={person} />
            ))}
          </ul>
        </Card>
      </form>
    </section>
  );
}

function DemoRow({ person }: { readonly person: DemoPerson }) {
  const t = useTranslations("signIn");
  const roles = useTranslations("access.roles");
  const platforms = useTranslations("platform.names");
  const platform = person.platform === null ? "" : platforms(person.platform);
  return (
    <li className="flex flex-col gap-x-5 gap-y-2 py-3 sm:flex-row sm:items-center sm:justify-between">
      <div className="min-w-0">
        <p className="font-semibold">{roles(person.role)}</p>
        <p className="text-muted">{t(`sees.${person.role}`, { platform })}</p>
      </div>
      <Button type="submit" name="person" value={person.id} className="shrink-0 sm:w-52" aria-label={t("demoAs", { label: person.label })}>
        {person.label}
      </Button>
    </li>
  );
}
