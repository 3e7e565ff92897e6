import { SeverityMark } from "@/components/case/severity-mark";
import { StatusBadge } from "@/components/case/status-badge";
import { Badge } from "@/components/ui/badge";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { SEVERITIES } from "@/lib/domain/law/category";
import { Specimen } from "./specimen";

/** Words about a case that are read at a glance. */
export function StateSpecimens() {
  return (
    <>
      <Specimen name="Status badge">
        <div className="flex flex-wrap gap-2.5">
          {CASE_STATUSES.map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Severity mark">
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {SEVERITIES.map((severity) => (
            <SeverityMark key={severity} severity={severity} isNamed />
          ))}
          {SEVERITIES.map((severity) => (
            <SeverityMark key={severity} severity={severity} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Badge">
        <div className="flex flex-wrap gap-2.5">
          {(["plain", "accent", "wait", "late", "done"] as const).map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
      </Specimen>
    </>
  );
}
