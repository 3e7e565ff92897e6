import type { ShownNotice } from "./shown-notice";

/** A notice as it goes: its head and its words, in letters of one width and as text alone. */
export function Letter({ head, body }: Pick<ShownNotice, "head" | "body">) {
  return (
    <div className="rounded-control border border-line bg-surface px-3 py-3 font-mono text-[0.9rem] leading-relaxed sm:px-4">
      {head.length > 0 && (
        <dl className="mb-3 border-b border-line pb-3">
          {head.map(({ name, value }) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{body}</p>
    </div>
  );
}
