// Reads {schema, dossiers} from standard input: the schema and the dossiers each as JSON text, so that they are parsed here.
// Writes for each dossier whether the schema accepts it. A schema that ajv does not compile in strict mode is an error.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const { schema, dossiers } = JSON.parse(readFileSync(0, "utf8"));
const fail = (message) => {
  throw new Error(message);
};
const ajv = new Ajv2020({ strict: true, logger: { log: fail, warn: fail, error: fail } });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(schema));
process.stdout.write(JSON.stringify(dossiers.map((dossier) => validate(JSON.parse(dossier)))));
