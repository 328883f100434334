// Reads {schema, files} from standard input and writes for each file, given as data, whether the schema accepts it.
// The keywords that only editors read have to be named: ajv in strict mode refuses a schema with any other.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const { schema, files } = JSON.parse(readFileSync(0, "utf8"));
const fail = (message) => {
  throw new Error(message);
};
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, logger: { log: fail, warn: fail, error: fail } });
ajv.addVocabulary(["markdownDescription", "enumDescriptions", "patternErrorMessage", "defaultSnippets"]);
const validate = ajv.compile(schema);
process.stdout.write(JSON.stringify(files.map((file) => validate(file))));
