"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/session-cookie";

/** Ends this browser's session and shows the front page. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect("/");
}
