import { notFound } from "next/navigation";
import { currentActor } from "@/lib/auth/current-actor";
import { statementsFile } from "@/lib/domain/statement/database-json";
import { ask } from "@/lib/queries/ask";
import { givenStatementsQuery } from "@/lib/queries/statement/given-statements";

/** The statements of one page as a file, which the DSA transparency database takes as it is. What one may not have is not found. */
export async function GET(request: Request): Promise<Response> {
  const cursor = new URL(request.url).searchParams.get("cursor");
  const result = await ask(givenStatementsQuery, cursor === null ? {} : { cursor }, await currentActor());
  if (!result.ok) notFound();
  const file = statementsFile(result.answer.items.map(({ statement }) => statement));
  const headers = { "Content-Type": "application/json", "Content-Disposition": 'attachment; filename="statements.json"', "Cache-Control": "no-store" };
  return new Response(JSON.stringify(file, null, 2), { headers });
}
