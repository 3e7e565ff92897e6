import { connect, createServer } from "node:net";

export type PortState = "free" | "taken" | "forbidden" | "no such address";

const MEANINGS: Record<string, PortState> = {
  EADDRINUSE: "taken",
  EACCES: "forbidden",
  EADDRNOTAVAIL: "no such address",
  ENOTFOUND: "no such address",
};

/** Tries the port by listening on it for an instant. Port 0 answers with a free one. */
function tryListening(host: string, port: number): Promise<{ state: PortState; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      const state = MEANINGS[error.code ?? ""];
      if (state) resolve({ state, port });
      else reject(error);
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve({ state: "free", port: found }));
    });
  });
}

/** Whether somebody answers there. Some systems let two programs listen when one of them listens everywhere. */
function isAnswering(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

export async function portState(host: string, port: number): Promise<PortState> {
  const { state } = await tryListening(host, port);
  if (state !== "free") return state;
  return (await isAnswering(host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host, port)) ? "taken" : "free";
}

export async function freePort(host = "127.0.0.1"): Promise<number> {
  return (await tryListening(host, 0)).port;
}

/** The kept port if it is still free, else another. */
export async function freePortPreferring(kept: number | undefined): Promise<number> {
  if (kept !== undefined && (await portState("127.0.0.1", kept)) === "free") return kept;
  return freePort();
}
