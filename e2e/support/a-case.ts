import { api, token, worked, type Api } from "./api";
import { aMessageLink } from "./links";
import { demoPerson } from "./people";

export interface Filed {
  readonly report: { readonly id: string; readonly filedAt: string };
  readonly case: { readonly reference: string };
  readonly receipt: string;
}

export interface CaseJson {
  readonly reference: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly answered: boolean;
  readonly silentDays: number;
  readonly unansweredSince: string | null;
  readonly movedBy: { readonly what: string } | null;
  readonly silenceBar: { readonly notices: number; readonly receipts: number; readonly answers: number } | null;
  readonly outgoing: readonly { readonly id: string }[];
  readonly version: number;
}

export const DESCRIPTION = "A message that shares what its subject never agreed to share, in an invented server.";

/** A report that passes every gate. */
export function aReport(changes: object = {}): object {
  return {
    category: "ncii",
    items: [{ raw: aMessageLink() }],
    description: DESCRIPTION,
    manifest: "yes",
    goodFaith: true,
    reporter: { name: "Dana Reed", email: "dana@people.example" },
    ...changes,
  };
}

/** A case made over the API, and the analyst who goes on with it. */
export interface ACase extends Filed {
  readonly reference: string;
  readonly analyst: Api;
  /** One more step, in the version that the case has by then. */
  readonly step: (resource: string, body: object) => Promise<CaseJson>;
}

/** Files a report with a reporter's token (the demo reporter's unless another is given). */
export async function aCase(changes: object = {}, reporterToken?: string): Promise<ACase> {
  const reporter = api(reporterToken ?? (await token("reporter", demoPerson("reporter").email)));
  const filed = worked(await reporter.post<Filed>("/reports", aReport(changes)));
  const { reference } = filed.case;
  const analyst = api(await token("analyst", demoPerson("analyst").email));
  return {
    ...filed,
    reference,
    analyst,
    step: async (resource, body) => {
      const { version } = worked(await analyst.get<CaseJson>(`/cases/${reference}`));
      return worked(await analyst.post<{ case: CaseJson }>(`/cases/${reference}/${resource}`, { ...body, version })).case;
    },
  };
}

/** A case that has been taken up, and whose notice went out in March 2024. */
export async function aNotifiedCase(changes: object = {}): Promise<ACase> {
  const made = await aCase(changes);
  await made.step("triage", { decision: "accept", reason: "Plainly within the category." });
  await made.step("notices", { recipient: "platform", channel: "web_form", sentAt: "2024-03-04T10:00:00.000Z" });
  return made;
}
