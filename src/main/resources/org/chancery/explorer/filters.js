// What the timeline, the network, the board and the table have in common: which events they show.
import { h, useEffect, useState } from "./dom.js";
import { go } from "./route.js";
import { STATUSES, types } from "./words.js";

/** Parameters of the query `events` from the address. */
export const asked = ({ of, progress, who, since, until }) => ({ of, progress, who, since, until });

export function useTypes() {
  const [known, setKnown] = useState(new Map());
  useEffect(() => { types().then(setKnown).catch(() => {}); }, []);
  return known;
}

/** Words that are taken once the typing rests. */
export function Typed({ value = "", placeholder, take }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const rest = setTimeout(() => take(typed), 200);
    return () => clearTimeout(rest);
  }, [typed]);
  return h("input", { type: "search", value: typed, placeholder, onInput: e => setTyped(e.target.value) });
}

/** Whether other types are kinds of it: a visit is a consultation. */
const hasKinds = (known, type) => [...known.values()].some(({ above }) => above.includes(type));

export function Filters({ route, children, standard = {} }) {
  const known = useTypes();
  const set = (name, value) => go({ ...route, [name]: value }, true);
  const field = (label, control) => h("label", null, h("span", null, label), control);
  const date = name => h("input", { type: "date", value: route[name] ?? "", onChange: e => set(name, e.target.value) });
  return h("form", { class: "filters", "aria-label": "Filters", onSubmit: e => e.preventDefault() },
    field("Type", h("select", { value: route.of ?? standard.of ?? "", onChange: e => set("of", e.target.value) },
      h("option", { value: "" }, "all types"),
      [...known].map(([type, { label }]) => h("option", { key: type, value: type }, hasKinds(known, type) ? `${label} (all)` : label)))),
    field("Status", h("select", { value: route.progress ?? "", onChange: e => set("progress", e.target.value) },
      h("option", { value: "" }, "any"),
      Object.entries(STATUSES).map(([status, { name }]) => h("option", { key: status, value: status }, name)))),
    field("Who", h(Typed, { value: route.who, placeholder: "part of a name", take: who => set("who", who) })),
    field("From", date("since")),
    field("To", date("until")),
    children);
}
