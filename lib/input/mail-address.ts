import "server-only";
import { z } from "zod";

/** One mail address and nothing else: no name, no list, nothing that a mail header could be broken with. */
export const mailAddress = z.email().max(254);
