// The way of a dossier through the steps of its procedure.
import { decide } from "./facts.js";

// The steps from the first of the table on. A row is the id of a step, what follows it without an outcome, the rule under which it
// is passed at all, and its outcomes as [id, next, rule]. A decision counts the first time its step comes up; a step that comes up a third time ends it.
export const routeOf = (f, table, decisions) => {
  const steps = [], seen = [];
  const answer = (status, end = "") => ({ status, steps, end, needs: [], failure: "", ...f.$problem });
  let following = table[0][0];
  f.$problem = undefined;
  while (!following.startsWith("end:")) {
    const [id, next, when, ...outcomes] = table.find(([one]) => one === following);
    const times = seen.filter((one) => one === id).length;
    if (times > 1) return answer("endless");
    seen.push(id);
    following = next;
    if (!when || decide(f, when)) {
      steps.push(id);
      const free = outcomes.filter(([, , rule]) => !rule);
      const taken =
        outcomes.find(([, , rule]) => rule && (decide(f, rule) || f.$problem)) ??
        free.find(([name]) => !times && name === decisions?.[id]) ??
        free[0];
      if (taken) following = taken[1];
    }
    if (f.$problem) return answer("undetermined");
  }
  return answer("ended", following.slice(4));
};
