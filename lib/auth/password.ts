import "server-only";
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP's second recommended setting for Argon2id: 19 MiB, two passes, one lane. */
const COST = { parallelism: 1, memory: 19_456, passes: 2, tagLength: 32 };

/** An Argon2id hash of a password (RFC 9106), with its salt: `salt.tag`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString("base64url")}.${(await derive(password, salt)).toString("base64url")}`;
}

/** Whether the password is the one. Takes as long for a person without a password, so that nobody learns who has one. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [salt = "", tag = ""] = (stored ?? `${"A".repeat(22)}.${"A".repeat(43)}`).split(".");
  const derived = await derive(password, Buffer.from(salt, "base64url"));
  const isSame = timingSafeEqual(derived, Buffer.from(tag, "base64url"));
  return isSame && stored !== null;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  const message = Buffer.from(password.normalize("NFKC"), "utf8");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce: salt, ...COST }, (error, tag) => (error ? reject(error) : resolve(tag)));
  });
}
