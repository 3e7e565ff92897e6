import "server-only";
import type { z } from "zod";
import { ask } from "@/lib/queries/ask";
import type { Query } from "@/lib/queries/query";
import type { Access, Operation } from "../operation";
import { badQuery, queryStringOf } from "../query-string";
import { RequestRefused } from "../request-refused";
import type { OperationId } from "../words/words";
import { fieldNames } from "./field-names";
import { inputOf, requirePath } from "./input-of";

interface Reading {
  readonly id: OperationId;
  readonly answer: z.ZodType;
  readonly access?: Access;
  readonly pathFields?: Operation["pathFields"];
}

/** A call that asks a query, with the query string as its input. */
export function reading<Input, View>(query: Query<Input, View>, { id, answer, access = "token", pathFields = {} }: Reading): Operation {
  const known = fieldNames(query.input).filter((name) => !Object.values(pathFields).includes(name));
  return {
    id,
    answer,
    access,
    pathFields,
    permission: query.permission,
    input: query.input,
    source: "query",
    status: 200,
    perform: async (call) => {
      const input = inputOf(queryStringOf(call.request, known), pathFields, call);
      const result = await ask(query, input, call.actor, { now: call.now });
      if (result.ok) return result.answer;
      requirePath(result.refusals, pathFields);
      throw result.refusals[0].path === undefined ? new RequestRefused(result.refusals) : badQuery(result.refusals);
    },
  };
}
