// The generated JavaScript validator beside ajv standalone, which checks the generated JSON Schema with all errors.
// usage: node --expose-gc javascript.mjs FOLDER ROUNDS, with the module, its messages, schema.json and dossiers.json in FOLDER.
// Prints JSON: for each dossier the errors named and the microseconds of every round, the candidates in turn.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
const engines = new URL("../tests/engines/node/package.json", import.meta.url);
const require = createRequire(engines);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const load = (name) => import(pathToFileURL(join(folder, name)).href);

const Ajv = require("ajv/dist/2020.js").default;
const ajv = new Ajv({ strict: false, allErrors: true, code: { source: true } });
require("ajv-formats").default(ajv);
const source = require("ajv/dist/standalone").default(ajv, ajv.compile(read("schema.json")));
// What ajv writes requires its own helpers, which are found from the folder of the engines.
const holder = { exports: {} };
writeFileSync(join(folder, "ajv.cjs"), `module.exports = (module, require) => {${source}};`);
createRequire(join(folder, "x.js"))("./ajv.cjs")(holder, require);
const standalone = holder.exports.default ?? holder.exports;

const { validate } = await load("module.js");
const { default: vi } = await load("messages.vi.js");
const candidates = {
  "ajv standalone": (dossier) => (standalone(dossier) ? 0 : standalone.errors.length),
  generated: (dossier) => validate(dossier, vi).length,
};

const microseconds = (find, dossier, calls) => {
  const start = performance.now();
  for (let call = 0; call < calls; call++) find(dossier);
  return ((performance.now() - start) / calls) * 1000;
};

const report = {};
for (const [name, dossier] of Object.entries(read("dossiers.json"))) {
  const times = {}, found = {};
  for (const [way, find] of Object.entries(candidates)) {
    found[way] = find(dossier);
    times[way] = [];
    microseconds(find, dossier, 3000);
  }
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(candidates);
    if (round % 2) order.reverse();
    for (const [way, find] of order) times[way].push(microseconds(find, dossier, 3000));
  }
  report[name] = { found, times };
}
process.stdout.write(JSON.stringify({ node: process.version, ajv: source.length, report }));
