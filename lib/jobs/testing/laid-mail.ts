import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { simpleParser, type ParsedMail } from "mailparser";
import { env } from "@/lib/env";

/** Every mail that was sent to an address: without a mail server, mail is laid into the data directory. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const folder = path.join(env().dataDir, "mail");
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter((file) => file.endsWith(".eml"));
  const mails = await Promise.all(files.map(async (file) => simpleParser(await readFile(path.join(folder, file)))));
  return mails.filter(({ to }) => JSON.stringify(to).includes(address));
}
