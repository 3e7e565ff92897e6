const DISCORD_EPOCH_MS = 1_420_070_400_000n;

let counter = 0n;

/** An invented Discord ID whose time is `at`; each is different, and belongs to nothing. */
export function inventedId(at: Date): string {
  counter += 1n;
  return (((BigInt(at.getTime()) - DISCORD_EPOCH_MS) << 22n) | counter).toString();
}

/** A message in an invented server. */
export function messageLink(guild: string, at: Date): string {
  return `https://discord.com/channels/${guild}/${inventedId(at)}/${inventedId(at)}`;
}

/** An invented server, by its ID. */
export function serverLink(guild: string): string {
  return `https://discord.com/channels/${guild}`;
}
