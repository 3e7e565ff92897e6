/** How to call the admin command line. */
export const USAGE = `npm run admin -- COMMAND [--json]

  token create --role reporter|analyst|platform_agent|manager|admin
               [--platform SLUG] [--user ADDRESS] [--scopes a,b] [--expires TIME]
      Makes an API token and shows it once. Without --user it is a new person's.
      A platform agent needs --platform; TIME is RFC 3339 with its zone.
  token revoke --id ID
      Ends a token at once.
  user create --name PSEUDONYM --role ROLE [--email ADDRESS] [--platform SLUG] [--password PASSWORD]
      Makes an account. Without a password it signs in by a mailed link.
  log verify
      Checks the hash chain of every case and names the first bad event of each.

  --json   one line of JSON for programs
`;
