import { beforeAll, describe, expect, test } from "vitest";
import { aToken, call, type CaseJson, type Filed, refusedCall, type Written } from "@/lib/api/testing/call";
import { aPerson, aReport } from "@/lib/commands/testing/support";
import { aWrittenNotice } from "@/lib/jobs/testing/written-notice";

let reporter = "";
let author = "";
let reader = "";

beforeAll(async () => {
  [reporter, author, reader] = [await aToken("reporter"), await aToken("analyst"), await aToken("analyst")];
});

/** A case that has been taken up, whose report was unsure, and a notice for it. */
async function anUnsureCase() {
  const filed = await call<Filed>("POST", "/reports", { token: reporter, body: aReport({ manifest: "unsure" }) });
  const reference = filed.body.case.reference;
  const base = `/cases/${reference}`;
  const { body } = await call<CaseJson>("GET", base, { token: author });
  const accepted = await call<Written>("POST", `${base}/triage`, { token: author, body: { decision: "accept", reason: "Within the category.", version: body.version } });
  return { base, version: accepted.body.case.version, text: await aWrittenNotice(reference, await aPerson("analyst")) };
}

describe("a notice over the API", () => {
  test("LAW case 7: is laid before somebody else, who approves it, and is recorded under the name it was read under", async () => {
    const { base, version, text } = await anUnsureCase();
    const to = { recipient: "platform", channel: "web_form" };
    expect(await refusedCall("POST", `${base}/notices`, { token: author, body: { ...to, version } })).toMatchObject({ status: 422, code: "second_reader_needed" });

    const draft = await call<Written<"draft">>("POST", `${base}/notice-drafts`, { token: author, body: { ...to, ...text, version } });
    expect([draft.status, draft.body.draft.stage, draft.body.draft.body]).toEqual([201, "proposed", text.body]);
    const noticeId = draft.body.draft.id;
    const reading = { noticeId, verdict: "approved", version: draft.body.case.version };
    expect(await refusedCall("POST", `${base}/notice-readings`, { token: author, body: reading })).toMatchObject({ status: 409, code: "reader_is_author" });
    const read = await call<Written>("POST", `${base}/notice-readings`, { token: reader, body: reading });
    expect([read.status, read.body.case.outgoing]).toEqual([200, [expect.objectContaining({ id: noticeId, stage: "approved" })]]);

    const record = { ...to, draftId: noticeId, externalReference: "D-1042", version: read.body.case.version };
    const sent = await call<Written<"notice">>("POST", `${base}/notices`, { token: author, body: record });
    expect([sent.status, sent.body.notice.id, sent.body.notice.body, sent.body.case.outgoing]).toEqual([201, noticeId, text.body, []]);
  });

  test("is taken back by its name, and then is gone from the case", async () => {
    const { base, version, text } = await anUnsureCase();
    const draft = await call<Written<"draft">>("POST", `${base}/notice-drafts`, { token: author, body: { recipient: "platform", channel: "post", ...text, version } });
    const withdrawal = `${base}/outgoing-notices/${draft.body.draft.id}/withdrawal`;
    const taken = await call<Written>("POST", withdrawal, { token: author, body: { version: draft.body.case.version } });
    expect([taken.status, Object.keys(taken.body), taken.body.case.outgoing]).toEqual([200, ["case", "event"], []]);
    expect(await refusedCall("POST", withdrawal, { token: author, body: { version: taken.body.case.version } })).toMatchObject({ status: 404 });
  });

  test("without its elements is not laid before anybody", async () => {
    const { base, version } = await anUnsureCase();
    const body = { recipient: "platform", channel: "post", body: "Please look at this at once.", version };
    const problem = await refusedCall("POST", `${base}/notice-drafts`, { token: author, body });
    expect(problem).toMatchObject({ status: 422, code: "location_missing" });
  });
});
