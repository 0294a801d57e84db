// usage: node sizes.js FILE...: each file's size as it is, with gzip -9 and with Brotli.
const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { brotliCompressSync, gzipSync } = require("node:zlib");

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(9);
console.log(`${"".padEnd(36)}   raw KB  gzip KB brotli KB`);
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
  console.log(basename(file).padEnd(36) + sizes.map((size) => kilobytes(size.length)).join(""));
}
