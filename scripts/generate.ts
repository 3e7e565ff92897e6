import { ensureClient } from "./start/generate-client";

await ensureClient();
