import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChildSpec } from "./child";
import { postGuard, type Guard } from "./guard";
import { startOf } from "./process-identity";
import { supervise } from "./supervisor";

let server: Server;
let guard: Guard;

beforeEach(async () => {
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  guard = postGuard();
});

afterEach(() => {
  guard.dismiss();
  server.close();
});

/** A child that tells us its number over a connection, and lives until it is ended. */
function talkingChild(program = ""): ChildSpec {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const talk = `require("node:net").connect(${port},"127.0.0.1").write(process.pid+"\\n");`;
  return {
    name: "child",
    command: process.execPath,
    args: ["-e", `${talk}setInterval(()=>{},1000);${program}`],
    env: process.env,
    rank: 1,
    stopSignal: "SIGTERM",
    graceMs: 500,
  };
}

async function nextPid(): Promise<number> {
  const [socket] = (await once(server, "connection")) as [Socket];
  socket.on("error", () => undefined);
  const [data] = (await once(socket, "data")) as [Buffer];
  return Number(data.toString());
}

const neverGivesUp = (reason: string) => {
  throw new Error(reason);
};

test("a child killed mid-work is started again, and stays away once stopped", async () => {
  const first = nextPid();
  const supervised = await supervise(talkingChild(), guard, neverGivesUp);
  const second = first.then((pid) => {
    const again = nextPid();
    process.kill(pid, "SIGKILL");
    return again;
  });
  expect(await second).not.toBe(await first);
  await supervised.stop();
  expect(startOf(await second)).toBeNull();
});

test("a child that will not listen is ended by force", async () => {
  const pid = nextPid();
  const supervised = await supervise(talkingChild('process.on("SIGTERM",()=>{})'), guard, neverGivesUp);
  await pid;
  await supervised.stop();
  expect(startOf(await pid)).toBeNull();
});

test("a child that cannot be started is an error that names it", async () => {
  const spec = { ...talkingChild(), command: "/nonexistent/program" };
  await expect(supervise(spec, guard, neverGivesUp)).rejects.toThrow("child cannot be started");
});
