import { beforeAll, describe, expect, test } from "vitest";
import { proposeNoticeCommand } from "@/lib/commands/notice/propose-notice";
import { run } from "@/lib/commands/run";
import { accept, notify, walkOf, type Walk } from "@/lib/commands/testing/story";
import { aMessageLink, aPerson, answered, filed, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { ask } from "../ask";
import { noticePreviewQuery } from "./notice-preview";
import { noticeWorkbenchQuery } from "./notice-workbench";
import { sentNoticeQuery } from "./sent-notice";

let analyst: Actor;
let other: Actor;

beforeAll(async () => {
  [analyst, other] = [await aPerson("analyst"), await aPerson("analyst")];
});

/** A case of two links, taken up. */
async function aTakenCase(changes: object = {}): Promise<{ walk: Walk; links: string[] }> {
  const links = [aMessageLink(), aMessageLink()];
  const opened = await filed(analyst, { items: links.map((raw) => ({ raw })), ...changes });
  const { version } = answered(await ask(noticeWorkbenchQuery, { reference: opened.case.reference }, analyst)).view;
  return { walk: await accept({ ...walkOf(opened), version }, analyst), links };
}

const bench = async (walk: Walk, choice: object = {}) => answered(await ask(noticeWorkbenchQuery, { reference: walk.reference, ...choice }, analyst));
const finished = (body: string) => body.replace(/\[→[^\]]*\]/u, "The person shown never agreed to it, and has asked for it to be taken down.");

describe("what it takes to write a notice", () => {
  test("the template names every link, the case's own address, and is in the language of the platform", async () => {
    const { walk, links } = await aTakenCase();
    const { text, language, way, replyTo, first, isClosed } = await bench(walk);
    expect([language, way.channel, first, isClosed]).toEqual(["en", "web_form", null, false]);
    for (const said of [...links, replyTo, walk.reference]) expect(text.body).toContain(said);
  });

  test("a notice covers the items that are chosen, and those alone", async () => {
    const { walk, links } = await aTakenCase();
    const [item] = (await bench(walk)).items;
    const { text, items } = await bench(walk, { itemIds: [item?.id], language: "fr" });
    expect(items.map(({ isCovered }) => isCovered)).toEqual([true, false]);
    expect(links.filter((link) => text.body.includes(link))).toHaveLength(1);
    expect(text.body).toContain("Ceci concerne un élément.");
    expect(refusedWith(await ask(noticeWorkbenchQuery, { reference: walk.reference, itemIds: [walk.last?.case.descriptions[0]?.reportId] }, analyst))).toEqual(["item_unknown"]);
  });

  test("LAW case 8: once notified, the first is shown; and a follow-up warns by a way that the platform's rule counts", async () => {
    const { walk } = await aTakenCase();
    const sent = await notify(walk, analyst);
    const [notice] = sent.last?.case.notices ?? [];
    expect((await bench(sent)).first).toMatchObject({ noticeId: notice?.id, isFollowable: true });
    const followUp = await bench(sent, { followUpTo: notice?.id, way: "web_form" });
    expect(followUp).toMatchObject({ first: null, needsSecondReader: false, repeat: { kind: "forbidden" } });
    expect(followUp.text.subject).toContain(sent.reference);
    expect((await bench(sent, { followUpTo: notice?.id, way: "email" })).repeat).toBeNull();
  });

  test("LAW case 7: an unsure report asks for a second reader, save for a hotline", async () => {
    const { walk } = await aTakenCase({ manifest: "unsure" });
    expect((await bench(walk)).needsSecondReader).toBe(true);
    expect((await bench(walk, { recipient: "hotline" })).needsSecondReader).toBe(false);
  });
});

describe("an edited notice as it would go", () => {
  test("LAW case 6: by the form for one image at a time it is two reports, and neither names the other's link", async () => {
    const { walk, links } = await aTakenCase();
    const { text, ways } = await bench(walk);
    const way = ways.find(({ point }) => point?.isPerItem && point.channel === "web_form" && point.fields.length > 0)?.value;
    const { kits, missing } = answered(await ask(noticePreviewQuery, { reference: walk.reference, way, ...text, body: finished(text.body) }, analyst));
    expect([kits.length, missing]).toEqual([2, []]);
    for (const { fields } of kits) expect(links.filter((link) => fields.some(({ value }) => value.includes(link)))).toHaveLength(1);
  });

  test("with a place left to fill in it does not go, and says so", async () => {
    const { walk } = await aTakenCase();
    const { text } = await bench(walk);
    const { missing } = answered(await ask(noticePreviewQuery, { reference: walk.reference, way: "post", ...text }, analyst));
    expect(missing).toMatchObject([{ code: "placeholder_left", path: "body" }]);
  });
});

test("a notice that waits for its second reader is its author's own, and to another a thing to read, with the form's fields from its words", async () => {
  const { walk } = await aTakenCase({ manifest: "unsure" });
  const { text, way } = await bench(walk);
  const draft = { reference: walk.reference, version: walk.version, recipient: "platform", channel: "web_form", pointId: way.point?.id, ...text, body: finished(text.body) };
  const { madeId } = answered(await run(proposeNoticeCommand, draft, analyst));
  const asked = { reference: walk.reference, noticeId: madeId };
  const [own, theirs] = [answered(await ask(sentNoticeQuery, asked, analyst)), answered(await ask(sentNoticeQuery, asked, other))];
  expect([own.isOwn, theirs.isOwn, own.point?.id]).toEqual([true, false, way.point?.id]);
  expect(own.kits[0]?.fields.find(({ source }) => source === "reasons")?.value).toContain("never agreed to it");
  expect(refusedWith(await ask(sentNoticeQuery, { ...asked, noticeId: "00000000-0000-4000-8000-000000000000" }, analyst))).toEqual(["not_found"]);
});
