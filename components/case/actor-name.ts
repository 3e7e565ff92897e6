import { ACTOR_ROLES } from "@/lib/domain/access/actor";
import type { LoggedActor } from "@/lib/domain/case/event";
import type { RootWords } from "./root-words";

/** Who did it, in words: the log names staff by pseudonym and reporters by their role alone. */
export function actorName({ role, label }: LoggedActor, t: RootWords): string {
  const known = ACTOR_ROLES.find((candidate) => candidate === role);
  if (known === undefined) return label;
  if (known === "system") return t("access.system");
  if (known === "reporter" || known === "anonymous" || known === "receipt_holder") return t("access.roles.reporter");
  return t("caseFile.history.by", { role: t(`access.roles.${known}`), label });
}
