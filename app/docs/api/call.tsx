import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReadableCall } from "@/lib/api/openapi/readable-calls";
import type { ApiWords } from "@/lib/api/words/words";
import { FieldTable } from "./field-table";
import { WithCode } from "./with-code";

interface CallProps {
  readonly call: ReadableCall;
  readonly words: ApiWords["page"];
}

/** One call: closed it is a line of the list, open it is everything one needs to write it. */
export function Call({ call, words }: CallProps) {
  const { id, method, path, summary, description, access, permission, status } = call;
  const heading = (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      <code className="break-all">
        {method} {path}
      </code>
      <span className="font-normal text-muted">{summary}</span>
    </span>
  );
  return (
    <div id={id}>
      <Disclosure summary={heading} className="-mt-px">
        <p className="max-w-[44rem]">
          <WithCode text={description} />
        </p>
        <p className="mt-3 flex flex-wrap gap-2">
          <Badge>{words[`access_${access}`]}</Badge>
          {permission !== "public" && (
            <Badge>
              {words.permission} <code>{permission}</code>
            </Badge>
          )}
          <Badge>
            {words.answer} {status}
          </Badge>
        </p>
        <FieldTable caption={words.parameters} rows={call.parameters} words={words} />
        <FieldTable caption={words.body} rows={call.body} words={words} />
      </Disclosure>
    </div>
  );
}
