// Serves the sites that build/sites.sh has made, under a strict policy.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";

export const SITES = resolve("target/sites");
const POLICY = "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; worker-src 'self' blob:"; // the themes' own scripts are inline
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export interface Sites {
  address(site: string): string;
  close(): void;
}

export async function serveSites(): Promise<Sites> {
  const server = createServer((request, response) => {
    let path = join(SITES, decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    if (!path.startsWith(SITES) || !existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-security-policy": POLICY });
    return createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: (site) => `http://127.0.0.1:${port}/${site}/`, close: () => server.close() };
}
