import "server-only";
import { z } from "zod";
import { loadCase } from "@/lib/db/case-store";
import { contactPointById } from "@/lib/db/directory-store";
import { knownCase } from "@/lib/db/known-case";
import { toCaseView } from "@/lib/domain/case/case-view";
import { parseReference } from "@/lib/domain/case/reference";
import { checkEmergency } from "@/lib/domain/notice/check-notice";
import { formKits } from "@/lib/domain/notice/compose/form-kit";
import { isRefusal, refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";
import { noticePlan } from "./notice-plan";

/** One notice of ours, wherever it stands: with its second reader, ready, on its way, stuck or gone; with all that proves what became of it. */
export const sentNoticeQuery = defineQuery({
  name: "sent-notice",
  permission: "notice.compose",
  input: z.strictObject({ reference: z.string(), noticeId: z.uuid() }),
  read: async (db, input, context) => {
    const { actor, visible, now } = context;
    const noticeId = input.noticeId.toLowerCase();
    const reference = parseReference(input.reference);
    const stored = reference === null ? null : await loadCase(db, { AND: [visible, { reference }] });
    if (stored === null) return refuse("not_found");
    const view = toCaseView(await knownCase(db, stored), actor, now);
    const outgoing = view.outgoing.find(({ id }) => id === noticeId) ?? null;
    const sent = view.notices.find(({ id }) => id === noticeId) ?? null;
    if (outgoing === null && sent === null) return refuse("not_found");
    const point = outgoing?.pointId == null ? null : await contactPointById(db, outgoing.pointId);
    return {
      view,
      outgoing,
      sent,
      point,
      kits: outgoing === null ? [] : await kitsOf(outgoing),
      isOwn: outgoing?.author === actor.label,
      awaitsCall: checkEmergency(stored.state, "us") !== null,
      problems: view.deliveryProblems.filter((problem) => problem.noticeId === noticeId),
      responses: view.responses.filter((response) => response.noticeId === noticeId),
      followUps: view.notices.filter(({ followUpTo }) => followUpTo === noticeId),
    };

    async function kitsOf({ recipient, channel, followUpTo, itemIds, subject, body, pointId }: NonNullable<typeof outgoing>) {
      if ((channel !== "web_form" && channel !== "in_app") || body === null) return [];
      const choice = { reference: view.reference, recipient, way: pointId ?? channel, followUpTo: followUpTo ?? undefined, itemIds: [...itemIds] };
      const planned = await noticePlan(db, choice, context);
      if (isRefusal(planned)) return [];
      return formKits(point ?? { fields: [], isPerItem: false }, planned.facts, { subject: subject ?? "", body });
    }
  },
});
