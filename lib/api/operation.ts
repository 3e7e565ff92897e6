import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import type { Permission } from "@/lib/domain/access/permissions";
import type { Locale } from "@/lib/i18n/locales";
import type { OperationId } from "./words/words";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export type Method = (typeof METHODS)[number];

/** How a caller says who they are. `nobody` must be typed out, and a test lists which operations do. */
export type Access = "token" | "receipt" | "nobody";

/** One call, once it is known who makes it. */
export interface Call {
  readonly request: Request;
  /** The variable parts of the path, by the names that the path gives them. */
  readonly params: Readonly<Record<string, string>>;
  readonly actor: Actor;
  readonly now: Date;
  readonly locale: Locale;
}

/** What one method of one path does, and all that its description needs. Access and permission cannot be left out. */
export interface Operation {
  readonly id: OperationId;
  readonly access: Access;
  readonly permission: Permission | "public";
  readonly input: z.ZodType;
  /** Where the input comes from beyond the path; `message` is a mail as it came, in place of fields. */
  readonly source: "body" | "query" | "message";
  /** Path parameters by name, with the field of the input that each one fills. */
  readonly pathFields: Readonly<Record<string, string>>;
  readonly status: 200 | 201;
  readonly answer: z.ZodType;
  /** Answers the body to send; throws `RequestRefused` for what is refused. */
  readonly perform: (call: Call) => Promise<unknown>;
}

export type Resource = Readonly<Partial<Record<Method, Operation>>>;

/** Every path of the API below `/api/v1`, with `{names}` for its variable parts. */
export type ApiTable = Readonly<Record<`/${string}`, Resource>>;
