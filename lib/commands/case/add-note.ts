import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { addNote } from "@/lib/domain/case/add-note";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand } from "./case-command";

/** Adds an internal note. It changes nothing that others decide on, so it asks for no version. */
export const addNoteCommand = defineCaseCommand<{ reference: string; text: string }>({
  name: "add-note",
  permission: "note.add",
  input: z.strictObject({ reference: z.string(), text: safeText(TEXT_LIMITS.description) }),
  makesId: randomUUID,
  decide: ({ state }, { text }, { mint, ...occasion }, noteId) =>
    addNote(state, { noteId, text: mint.mint("note", text) }, occasion),
});
