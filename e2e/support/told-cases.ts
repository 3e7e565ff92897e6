import { aCase, aNotifiedCase } from "./a-case";
import { api, token, worked } from "./api";

/** Cases at the stages that pages look different in, made once and only read from then on. */
export interface ToldCases {
  /** The demo's January 9 case, closed. */
  readonly january9: string;
  readonly fresh: string;
  readonly waiting: string;
  readonly danger: string;
  readonly receipt: string;
}

let told: Promise<ToldCases> | undefined;

export function toldCases(): Promise<ToldCases> {
  return (told ??= tell());
}

async function tell(): Promise<ToldCases> {
  const fresh = await aCase();
  const danger = await aCase({ category: "life_threat", lifeSafety: true });
  const waiting = await aNotifiedCase();
  await waiting.step("responses", { receivedAt: "2024-03-04T10:01:00.000Z", text: "We have received your report. This is an automatic message." });
  await waiting.step("responses", { kind: "refusal", receivedAt: "2024-03-09T10:00:00.000Z", text: "We found no violation of our rules." });
  await waiting.step("notices", { recipient: "regulator", channel: "web_form", sentAt: "2024-03-20T10:00:00.000Z", externalReference: "ARC-2024-0117" });
  return {
    january9: await demoJanuary9(),
    fresh: fresh.reference,
    waiting: waiting.reference,
    danger: danger.reference,
    receipt: waiting.receipt,
  };
}

/** The case of the demo about the server that went the day the press wrote, found by its link. */
export async function demoJanuary9(): Promise<string> {
  const analyst = api(await token("analyst"));
  const query = new URLSearchParams({ q: "https://discord.gg/inventedServer", status: "closed" });
  const [found] = worked(await analyst.get<{ items: { reference: string }[] }>(`/cases?${query}`)).items;
  if (found === undefined) throw new Error("The demo tells no January 9 case");
  return found.reference;
}
