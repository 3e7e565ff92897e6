import "server-only";
import type { z } from "zod";
import { isRefusal, refuse, type Refusal, type RefusalCode } from "@/lib/domain/refusal";

type Issue = z.core.$ZodIssue;

/** Every way in which an input is wrong, one refusal a field, each naming its place. Never echoes what was sent. */
export function refusalsOf(error: z.ZodError): Refusal[] {
  const refusals = error.issues.flatMap((issue) => toRefusals(issue));
  const seen = new Set<string>();
  return refusals.filter(({ code, path }) => {
    const isNew = !seen.has(`${path}:${code}`);
    seen.add(`${path}:${code}`);
    return isNew;
  });
}

/** `pin`, `stopNciiPin`, `pin_code`: the word by itself, and not a part of another such as "opinion". */
const PIN_FIELD = /^pin(?![a-z])|[_-]pin(?![a-z])|[a-z]Pin(?![a-z])/;

function toRefusals(issue: Issue): Refusal[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const place = path === "" ? key : `${path}.${key}`;
      return refuse(PIN_FIELD.test(key) ? "pin_refused" : "field_unknown", { path: place });
    });
  }
  if (issue.code === "custom" && isRefusal(issue.params?.refusal)) return [{ ...issue.params.refusal, path }];
  if (issue.code === "invalid_union") return unionRefusals(issue, path);
  return [refuse(codeOf(issue), { path, ...limitOf(issue) })];
}

/** Of several shapes, the one that came nearest says what is missing. */
function unionRefusals(issue: Extract<Issue, { code: "invalid_union" }>, path: string): Refusal[] {
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  if (nearest.length === 0) return [refuse("field_choice", { path })];
  return nearest.flatMap((inner) => toRefusals({ ...inner, path: [...issue.path, ...inner.path] }));
}

function codeOf(issue: Issue): RefusalCode {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "field_required" : "field_type";
    case "invalid_value":
      return issue.input === undefined ? "field_required" : "field_choice";
    case "too_big":
      return "too_long";
    case "too_small":
      return "field_too_short";
    case "invalid_format":
      return issue.format === "datetime" ? "date_invalid" : "field_type";
    default:
      return "invalid_input";
  }
}

function limitOf(issue: Issue): Pick<Refusal, "params"> {
  if (issue.code === "too_big") return { params: { limit: Number(issue.maximum) } };
  if (issue.code === "too_small") return { params: { limit: Number(issue.minimum) } };
  return {};
}
