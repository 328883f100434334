// The facts of a dossier, and what is said of them while they are read.
//
// `f` holds the facts that are there and right, by the keys of the fact, each followed by `$`; those of a row of a list
// are in an object of their own. Beside them: the errors found so far as [pointer, rule], the pointers of wrong facts and of
// those that have a default value, how many keys are known and how many there are, and the first problem of the rule that is
// being evaluated. A box is an object of the dossier with its pointer and the name of its facts up to their own key.
// Names with `$` are never those of JSON: they are shortened when the runtime goes into a module.

// What stands for a fact that a rule needs and that is not there: the rule is undetermined from here on, whatever it
// still computes with this value.
export const need = (f, name, value) => {
  f.$problem ??= { needs: [name], failure: "" };
  return value;
};

// The same for a value that arithmetic does not have; the answer is 0, in the representation of `value`.
export const fail = (f, failure, value = 0) => {
  f.$problem ??= { needs: [], failure };
  return value - value;
};

// The value of a rule; undefined where it is undetermined, and why is then in `f.$problem`.
export const decide = (f, rule, row) => {
  f.$problem = undefined;
  const value = rule(f, row);
  return f.$problem ? undefined : value;
};

// Keeps the value of a definition, unless it rests on what is missing.
export const keep = (f, name, value) => {
  if (!f.$problem) f[name] = value;
  return value;
};

// Whether the dossier itself holds the fact at a pointer; undetermined where it, or a record around it, is wrong.
export const given = (f, value, at, from = 0) => {
  if (f.$wrong) {
    for (let end = from; end >= 0; ) {
      end = at.indexOf("/", end + 1);
      const around = end < 0 ? at : at.slice(0, end);
      if (f.$wrong.has(around)) return need(f, dotted(around), false);
    }
  }
  return value !== undefined && !f.$defaulted?.has(at);
};

// The same for the fact of a row; the list and what lies around it do not matter.
export const givenIn = (f, row, value, at) => given(f, value, row.$at + at, row.$at.length);

// The name of the fact at a pointer.
const dotted = (at) => at.slice(1).replace(/\/\d+/g, "").replaceAll("/", ".");

// Says that a fact is wrong. It has no value from now on.
export const wrong = (f, box, key, kind) => {
  const at = box.$at + "/" + key;
  f.$wrong = (f.$wrong ?? new Set()).add(at);
  f.$errors.push([at, box.$name + key + "." + kind]);
};

// The value of a key as JSON has it. What is there is one of the keys that are known; what is missing and asked for is told.
export const take = (f, box, key, isAsked) => {
  const raw = box.$raw[key];
  if (raw !== undefined) {
    f.$count++;
    if (f.$known) f.$known.add(box.$at + "/" + key);
  } else if (isAsked) f.$errors.push([box.$at + "/" + key, box.$name + key + ".required"]);
  return raw;
};

// Reads a fact with a condition: one that does not apply has to be absent; while its condition cannot be decided it is
// neither asked for nor refused. `reader` and `rest` are the function that reads it and its further arguments.
export const where = (f, applies, reader, box, key, isAsked, ...rest) => {
  if (applies !== false) return reader(f, box, key, isAsked && applies, ...rest);
  if (take(f, box, key) !== undefined) wrong(f, box, key, "not_applicable");
};

export const isObject = (raw) => typeof raw === "object" && raw !== null && !Array.isArray(raw);

// Goes into an object: its keys are among those there are.
export const enter = (f, $raw, $at, $name) => {
  const box = { $raw, $at, $name };
  f.$keys += Object.keys($raw).length;
  f.$entered?.push(box);
  return box;
};

// Goes into a record; undefined where there is none.
export const readRecord = (f, box, key, isAsked) => {
  const raw = take(f, box, key, isAsked);
  if (raw === undefined) return undefined;
  return isObject(raw) ? enter(f, raw, box.$at + "/" + key, box.$name + key + ".") : wrong(f, box, key, "type");
};

// Reads the rows of a list, each by `read`; undefined where the list or one of its rows is no such thing.
export const readRows = (f, box, key, isAsked, read, fewest, most, outer) => {
  const raw = take(f, box, key, isAsked);
  if (raw === undefined) return undefined;
  const at = box.$at + "/" + key, name = box.$name + key;
  if (!Array.isArray(raw)) return wrong(f, box, key, "type");
  if (raw.length < fewest || raw.length > most) wrong(f, box, key, "items");
  const rows = raw.map((row, number) => {
    if (isObject(row)) return read(f, enter(f, row, at + "/" + number, name + "."), outer);
    f.$wrong = (f.$wrong ?? new Set()).add(at);
    f.$errors.push([at + "/" + number, name + ".type"]);
    return {};
  });
  return f.$wrong?.has(at) ? undefined : rows;
};

// Takes back a fact that lies beyond its limits; a limit that cannot be decided limits nothing.
export const within = (f, value, box, key, rule, row) =>
  value !== undefined && decide(f, rule, row) === false ? wrong(f, box, key, "range") : value;

// The fact, or the default of one that was not given.
export const standard = (f, value, box, key, rule, row) => {
  if (box.$raw[key] !== undefined) return value;
  const found = decide(f, rule, row);
  if (found !== undefined) f.$defaulted = (f.$defaulted ?? new Set()).add(box.$at + "/" + key);
  return found;
};

// A key as the last part of a JSON Pointer (RFC 6901).
export const escaped = (key) => "/" + key.replaceAll("~", "~0").replaceAll("/", "~1");

// Says which keys the procedure does not know. The dossier is read once more, and what is read is noted: the objects of one
// kind are told of together.
export const unknown = (f, dossier, read) => {
  const { $known, $entered } = read(dossier, new Set(), []);
  for (const kind of new Set($entered.map(({ $name }) => $name))) {
    for (const { $raw, $at, $name } of $entered) {
      for (const key of $name === kind ? Object.keys($raw) : []) {
        if (!$known.has($at + "/" + key)) f.$errors.push([$at + escaped(key), "unknown"]);
      }
    }
  }
};

// Brings errors of facts into the order of the facts, rows by number.
export const sort = (f, positions) => {
  const order = ([place]) => {
    let name = "";
    return place.split("/").slice(1).map((part) => {
      if (/^\d+$/.test(part)) return +part;
      name += "/" + part;
      return positions.indexOf(name);
    });
  };
  const keyed = f.$errors.map((error) => [order(error), error]);
  keyed.sort(([one], [other]) => {
    const place = one.findIndex((number, index) => number !== other[index]);
    return place < 0 ? one.length - other.length : one[place] - (other[place] ?? -1);
  });
  f.$errors = keyed.map(([, error]) => error);
};

// Says that a rule does not hold; one that is undetermined says nothing, one that cannot be computed says why.
export const check = (f, at, name, rule) => {
  const holds = decide(f, rule);
  if (f.$problem?.failure) f.$errors.push([at, name + " " + f.$problem.failure]);
  else if (holds === false) f.$errors.push([at, name]);
};

// The errors with their sentences. Behind the name of a rule there may stand, after a blank, what chooses its sentence.
export const said = (f, messages = {}) =>
  f.$errors.map(([path, name]) => {
    if (messages[name] && !name.includes(" ")) return { path, rule: name, message: messages[name] };
    const [rule, reason] = name.split(" "), isUnknown = rule === "unknown";
    const part = () => {
      if (!isUnknown) return rule.slice(0, rule.lastIndexOf(".")).replaceAll(".", "/");
      return path.slice(path.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
    };
    const sentence = messages[name] ?? messages[reason];
    return { path, rule, message: sentence ?? messages[isUnknown ? "{unknown}" : "{part}"]?.replace("{}", part) ?? "" };
  });
