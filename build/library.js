// Writes the library's modules in Python as one JSON object, path below the folder -> source.
//
// usage: node library.js FOLDER OUT.json
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const [folder, out] = process.argv.slice(2);
const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".py"));
const sources = Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
writeFileSync(out, JSON.stringify(sources));
