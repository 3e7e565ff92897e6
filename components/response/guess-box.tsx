import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import type { FormAction } from "@/components/action-form/shown-state";
import { buttonStyle } from "@/components/ui/button-style";
import type { CaseView } from "@/lib/domain/case/case-view";
import { RESPONSE_KINDS, type ResponseKind } from "@/lib/domain/response/kind";
import { GuessKeys } from "./guess-keys";

/** What settles a guess: the server action, and what each form makes its own key of. */
export interface GuessSettling {
  readonly reference: string;
  readonly version: number;
  readonly action: FormAction;
  readonly confirmKey: string;
}

interface GuessBoxProps {
  readonly response: CaseView["responses"][number];
  /** Null where the reader may not settle it. */
  readonly settling: GuessSettling | null;
}

/** Why a response was taken for what it was, how sure that is, and one key to confirm or correct it. Where it is doubtful, it asks. */
export function GuessBox({ response, settling }: GuessBoxProps) {
  const t = useTranslations("response");
  const { guess } = response;
  const looksLike = guess?.looksLike ?? response.kind;
  const isDoubtful = guess?.confidence === "low";
  return (
    <GuessKeys label={t("guess.label")}>
      <p className="font-semibold">{isDoubtful ? t("guess.asks", { kind: t(`kinds.${looksLike}`) }) : t("guess.confirm", { kind: t(`kinds.${looksLike}`) })}</p>
      {looksLike !== response.kind && <p>{t("guess.countsAs", { kind: t(`kinds.${response.kind}`) })}</p>}
      {guess !== null && (
        <ul className="mt-1 list-disc pl-5 text-[0.94rem]">
          {guess.reasons.map((reason) => (
            <li key={reason}>{t(`reasons.${reason}`)}</li>
          ))}
        </ul>
      )}
      {settling !== null && <SettleForm responseId={response.id} looksLike={looksLike} {...settling} />}
    </GuessKeys>
  );
}

interface SettleFormProps extends GuessSettling {
  readonly responseId: string;
  readonly looksLike: ResponseKind;
}

function SettleForm({ responseId, looksLike, reference, version, action, confirmKey }: SettleFormProps) {
  const t = useTranslations("response");
  return (
    <div className="mt-3">
      <ActionForm
        id={`guess-${responseId}`}
        action={action}
        confirmKey={`${confirmKey}.guess-${responseId}`}
        version={version}
        hidden={{ reference, responseId, kind: looksLike }}
        permalink={`/cases/${reference}?form=guess-${responseId}`}
        submitLabel={t("guess.yes", { kind: t(`kinds.${looksLike}`) })}
        shortcut="c"
        look="secondary"
      >
        <fieldset>
          <legend className="mb-2 text-[0.94rem]">{t("guess.orElse")}</legend>
          <div className="flex flex-wrap gap-2">
            {RESPONSE_KINDS.map((kind, index) => (
              <button key={kind} type="submit" name="kind" value={kind} data-key={String(index + 1)} className={buttonStyle("secondary", "small")}>
                <kbd className="text-muted">{index + 1}</kbd> {t(`kinds.${kind}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </ActionForm>
    </div>
  );
}
