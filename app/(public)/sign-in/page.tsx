import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/action-form/action-form";
import { EmailField, PasswordField } from "@/components/session/credentials";
import { pathAfterSignIn } from "@/components/session/next-path";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { currentPerson } from "@/lib/auth/current-actor";
import { demoPeople } from "@/lib/auth/sign-in";
import { askForLink, signInByPassword } from "./actions";
import { DemoPeople } from "./demo-people";

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly next?: string | string[]; readonly error?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

/** next-auth's own words for what went wrong with a mailed link, in ours. */
const ERRORS = new Map([
  ["Verification", "verification"],
  ["AccessDenied", "denied"],
] as const);

/** Three ways in: a password, a mailed link, and in the demo a press. All of them plain forms. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const asked = await searchParams;
  const [t, person, people] = [await getTranslations("signIn"), await currentPerson(), await demoPeople()];
  const next = typeof asked.next === "string" ? asked.next : undefined;
  const hidden = next === undefined ? undefined : { "confirm.next": next };
  const error = asked.error === undefined ? undefined : (ERRORS.get(asked.error as "Verification") ?? "other");
  return (
    <div className="grid gap-10">
      <div className="grid gap-5">
        <h1 className="text-display">{t("title")}</h1>
        {error && <NoticeBox tone="wait" role="alert" title={t(`errors.${error}`)} />}
        {person && (
          <NoticeBox title={t("already", { label: person.label })}>
            <LinkButton href={pathAfterSignIn(next, person.role)} size="small" className="mt-2">
              {t("continue")}
            </LinkButton>
          </NoticeBox>
        )}
        <p className="max-w-[40rem] text-lg">{t("lead")}</p>
      </div>
      {people.length > 0 && <DemoPeople people={people} next={next} />}
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="by-password">
          <h2 id="by-password" className="mb-4 text-title">
            {t("passwordTitle")}
          </h2>
          <ActionForm id="password" action={signInByPassword} confirmKey="" hidden={hidden} submitLabel={t("signIn")}>
            <EmailField label={t("email")} />
            <PasswordField label={t("password")} />
          </ActionForm>
        </section>
        <section aria-labelledby="by-link">
          <h2 id="by-link" className="text-title">
            {t("linkTitle")}
          </h2>
          <p className="mb-4 mt-1 max-w-[34rem] text-muted">{t("linkText")}</p>
          <ActionForm id="link" action={askForLink} confirmKey={randomUUID()} submitLabel={t("sendLink")} look="secondary">
            <EmailField label={t("email")} />
          </ActionForm>
        </section>
      </div>
    </div>
  );
}
