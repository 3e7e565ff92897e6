import "server-only";
import { missingElements } from "@/lib/domain/notice/compose/missing-elements";
import { formKits } from "@/lib/domain/notice/compose/form-kit";
import { isRefusal } from "@/lib/domain/refusal";
import { mailAddress } from "@/lib/input/mail-address";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineQuery } from "../query";
import { noticeChoice, noticePlan } from "./notice-plan";

/** An edited notice as it would go, to the letter, and what keeps it from going: the mail with its head, or the fields of the form. Nothing is kept. */
export const noticePreviewQuery = defineQuery({
  name: "notice-preview",
  permission: "notice.compose",
  input: noticeChoice.extend({ to: mailAddress.optional(), subject: safeText(TEXT_LIMITS.short, { optional: true }).optional(), body: safeText(TEXT_LIMITS.response) }),
  read: async (db, { to, subject = "", body, ...choice }, context) => {
    const planned = await noticePlan(db, choice, context);
    if (isRefusal(planned)) return planned;
    const { way, facts } = planned;
    const text = { subject, body };
    return {
      missing: missingElements(text, facts),
      channel: way.channel,
      to: to ?? way.point?.address ?? null,
      replyTo: facts.caseAddress,
      ...text,
      kits: way.channel === "web_form" || way.channel === "in_app" ? formKits(way.point ?? { fields: [], isPerItem: false }, facts, text) : [],
    };
  },
});
