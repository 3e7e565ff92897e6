import "server-only";
import { z } from "zod";
import { openApiDocument } from "../openapi/document";
import type { ApiTable, Operation } from "../operation";
import { queryStringOf } from "../query-string";

/** The description of the API, its own call among them. Open to all: it says nothing that the readable page does not. */
export function describing(table: () => ApiTable): Operation {
  return {
    id: "describeApi",
    access: "nobody",
    permission: "public",
    input: z.strictObject({}),
    source: "query",
    pathFields: {},
    status: 200,
    answer: z.looseObject({ openapi: z.string() }),
    perform: ({ request, locale }) => {
      queryStringOf(request, []);
      return Promise.resolve(openApiDocument(table(), locale));
    },
  };
}
