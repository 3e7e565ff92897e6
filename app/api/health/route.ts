import { live } from "@/lib/api/health";

export const GET = live;

/** Asked anew each time: an answer kept by the build would say nothing about this process. */
export const dynamic = "force-dynamic";
