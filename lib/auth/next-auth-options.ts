import "server-only";
import type { NextAuthOptions } from "next-auth";
import type { AdapterUser } from "next-auth/adapters";
import EmailProvider from "next-auth/providers/email";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { findPerson, type PersonRecord } from "@/lib/db/person-store";
import { useSignInLink } from "@/lib/db/sign-in-link-store";
import { SESSION_SECONDS, sessionCookie, sessionSecret } from "./session-cookie";

/** How long a mailed sign-in link may be used, and only once. */
export const LINK_SECONDS = 15 * 60;

/**
 * next-auth's part: it answers the mailed links and sets the session. Accounts are made by admins only, so its adapter can find people
 * and use up links, and can make neither. Passwords and the demo's one-click people start the same session from our own forms, which
 * work before any script has loaded.
 */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: sessionSecret(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in/link-sent" },
    providers: [EmailProvider({ maxAge: LINK_SECONDS, server: "", from: "", sendVerificationRequest: refuseOwnRequest })],
    adapter: {
      getUser: async (id) => toUser(await findPerson(database(), { id })),
      getUserByEmail: async (email) => toUser(await findPerson(database(), { email: email.toLowerCase() })),
      updateUser: async ({ id }) => toUser(await findPerson(database(), { id })) ?? missing(id),
      // next-auth wants the method to be there; only its own request form, which we refuse, would call it.
      createVerificationToken: refuseOwnRequest,
      useVerificationToken: async ({ identifier, token }) => {
        const expires = await useSignInLink(database(), identifier, token, now());
        return expires === null ? null : { identifier, token, expires };
      },
    },
    callbacks: {
      signIn: async ({ user }) => (await findPerson(database(), { id: user.id }))?.isActive ?? false,
      jwt: async ({ token }) => {
        const person = token.sub === undefined ? null : await findPerson(database(), { id: token.sub });
        return { sub: token.sub, sessionVersion: person?.sessionVersion };
      },
      redirect: ({ url, baseUrl }) => (url.startsWith("/") || url.startsWith(`${baseUrl}/`) ? url : baseUrl),
    },
  };
}

/** Links are asked for by our own form, which limits attempts and says the same to everyone. */
function refuseOwnRequest(): never {
  throw new Error("Sign-in links are sent by the request-sign-in-link command only");
}

function toUser(person: PersonRecord | null): AdapterUser | null {
  return person === null ? null : { id: person.id, email: person.email ?? "", name: person.label, emailVerified: null };
}

function missing(id: string): never {
  throw new Error(`No person ${id}`);
}
