import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { openDatabase, type Database } from "./client";
import { directoryEntry } from "./directory-store";
import { migrate, readMigrations } from "./migrate";

const MIGRATIONS = path.join(process.cwd(), "prisma", "migrations");
const NAME = `directory_upgrade_${process.env.VITEST_POOL_ID}`;

const folder = mkdtempSync(path.join(tmpdir(), "relance-before-directory-"));

let client: Client;
let db: Database;

/** A database as it was before there was a directory, in which admins had written down what they knew; then brought up to date. */
beforeAll(async () => {
  const admin = new Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${NAME}`);
  await admin.query(`CREATE DATABASE ${NAME} OWNER relance`);
  await admin.end();
  const address = new URL(inject("ownerUrl"));
  address.pathname = `/${NAME}`;
  await migrate(address.href, withoutDirectory());

  client = new Client({ connectionString: address.href });
  await client.connect();
  await known("discord", "Discord Inc.", "fr", "abuse@discord.example", "Report form for illegal content", 5);
  await known("reddit", "Reddit", "en", "The contact page, under “Legal”", null, null);
  await known("vinted", "Vinted", "fr", " https://vinted.example/help ", "  ", null);
  await client.query(
    `INSERT INTO admin_event (id, recorded_at, actor, type, subject_id, data) VALUES
      (gen_random_uuid(), '2026-02-03T23:30:00Z', '{}', 'platform_changed', 'discord', '{}'),
      (gen_random_uuid(), '2026-01-01T09:00:00Z', '{}', 'platform_changed', 'discord', '{}')`,
  );
  await migrate(address.href, MIGRATIONS);
  db = openDatabase(address.href);
});

afterAll(async () => {
  await client.end();
  await db.$disconnect();
  rmSync(folder, { recursive: true });
});

function withoutDirectory(): string {
  for (const { name } of readMigrations(MIGRATIONS).filter((migration) => migration.name < "0005_directory")) {
    mkdirSync(path.join(folder, name));
    cpSync(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

async function known(...values: [slug: string, name: string, language: string, contact: string | null, form: string | null, minutes: number | null]) {
  await client.query(
    "UPDATE platform_entry SET name = $2, notice_language = $3, abuse_contact = $4, report_form_name = $5, usual_receipt_minutes = $6, version = 3 WHERE slug = $1",
    values,
  );
}

async function entry(slug: string): Promise<DirectoryEntry> {
  const found = await directoryEntry(db, slug);
  if (found === null) throw new Error(`No ${slug}`);
  return found;
}

test("what admins had written down stays, before what ships, with the day on which they last wrote it", async () => {
  const discord = await entry("discord");
  expect(discord).toMatchObject({ name: "Discord Inc.", noticeLanguage: "fr", usualReceiptMinutes: 5, version: 3 });
  expect(discord.points.slice(0, 2)).toMatchObject([
    { purpose: "abuse_mailbox", channel: "email", address: "abuse@discord.example", source: { seenOn: "2026-02-03" } },
    { purpose: "notice_form", channel: "web_form", label: "Report form for illegal content", address: null, source: { seenOn: "2026-02-03" } },
  ]);
  expect(discord.points.length).toBeGreaterThan(4);
  expect(discord.accepts).toContain("message_link");
});

test("a contact that was no mail address stays as it was typed, as an address where it is one", async () => {
  const [words] = (await entry("reddit")).points;
  expect(words).toMatchObject({ purpose: "abuse_mailbox", channel: "web_form", label: "The contact page, under “Legal”", address: null });
  const ofVinted = (await entry("vinted")).points.filter(({ source }) => source.text.startsWith("Written down here"));
  expect(ofVinted).toMatchObject([{ channel: "web_form", label: "https://vinted.example/help", address: "https://vinted.example/help" }]);
});

test("what nobody had touched is as it ships", async () => {
  const telegram = await entry("telegram");
  expect(telegram.version).toBe(1);
  expect(telegram.points.some(({ source }) => source.text.startsWith("Written down here"))).toBe(false);
});
