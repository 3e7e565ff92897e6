import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/**
 * What every answer carries. The content policy, which also forbids framing, is not among them: its nonce is new for
 * each request (proxy.ts).
 */
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // A reference in an address must not travel to another site. To our own it must: a form sent without script and without a referrer
  // bears the origin "null", which Next refuses as forged.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()" },
];

const config: NextConfig = {
  // The start command serves a copy of the build, so that a newer build does not disturb it.
  distDir: process.env.RELANCE_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg", "nodemailer"],
  // Types are a step of the tests; checking them again would only make a first start slower.
  // Next writes what it needs into the file named here; the compiler's own file stays as it was written.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.next.json" },
  // Larger than any text a form takes, so that a text or file too large is refused by its field, with all that was typed kept.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  headers: () => Promise.resolve([{ source: "/:path*", headers: SECURITY_HEADERS }]),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
