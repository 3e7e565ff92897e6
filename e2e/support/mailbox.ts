import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { simpleParser } from "mailparser";
import { expect } from "@playwright/test";
import { serverPlan } from "./server-plan";

/** The text of the newest mail to an address: without a mail server, the app lays its mail into the data directory. Waits until there is one. */
export async function mailTo(address: string): Promise<string> {
  const folder = path.join(serverPlan().dataDir, "mail");
  let text = "";
  await expect(async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith(".eml"));
    const mails = await Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))));
    const mine = mails.filter((mail) => JSON.stringify(mail.to).includes(address));
    expect(mine).not.toHaveLength(0);
    text = mine.sort((a, b) => Number(a.date) - Number(b.date)).at(-1)?.text ?? "";
  }).toPass();
  return text;
}
