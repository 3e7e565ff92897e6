import { database } from "@/lib/db/client";
import { verifyLog } from "@/lib/db/verify-log";
import type { AdminCommand } from "./outcome";

/** `log verify`: good only where every chain of every case holds. */
export const verifyWholeLog: AdminCommand = async () => {
  const report = await verifyLog(database());
  const { cases, events, faults } = report;
  if (faults.length === 0) return { ok: true, text: `The log holds: ${events} events of ${cases} cases.`, data: report };
  const lines = faults.map(({ reference, sequence, fault }) => `${reference}: event ${sequence} is the first bad one (${fault})`);
  return { ok: false, text: lines.join("\n"), data: report };
};
