// What terms of the ontology are called on a page, and how days are written.
import { ask } from "./api.js";

/** Statuses in the order of an event's life: what it is called, and whose column of the board it is in. */
export const STATUSES = {
  Proposed: { name: "Proposed", column: "planned" },
  Planned: { name: "Planned", column: "planned" },
  Possible: { name: "Possible", column: "open" },
  Conditional: { name: "Conditional", column: "open" },
  Ongoing: { name: "Under way", column: "held" },
  Occurred: { name: "Happened", column: "held" },
  Denied: { name: "Denied", column: "off" },
  Cancelled: { name: "Called off", column: "off" },
};

export const statusName = status => STATUSES[status]?.name ?? spaced(status);

const ROLES = {
  actor: "who", participant: "with", recipient: "to whom", host: "host", mediator: "mediator", venue: "where",
  topic: "about", content: "what", instrument: "by what", target: "at what", origin: "from", destination: "to",
  theme: "what", beneficiary: "for whom", spokesperson: "spoken by", concerns: "concerning", cause: "because of",
};
export const roleName = role => ROLES[role] ?? spaced(role).toLowerCase();

/** Roles of those who act or are acted upon. */
export const PARTY_ROLES = new Set(["actor", "participant", "recipient", "host", "mediator"]);

export const CLASSES = {
  Person: "person", State: "state", Government: "body of a state", InternationalOrganization: "international organization",
  Organization: "organization", Group: "group", City: "city", Region: "region", NewsArticle: "article",
  Statement: "statement", Event: "event", FusedEvent: "event", FusedPerson: "person", FusedOrganization: "organization",
};
export const className = name => CLASSES[name] ?? spaced(name ?? "").toLowerCase();

/** `PhoneCall` is `Phone call`. */
export function spaced(term) {
  const words = (term ?? "").replace(/([a-z])([A-Z])/g, "$1 $2");
  return words.charAt(0) + words.slice(1).toLowerCase();
}

/** Types of events: name to `{label, above, definition}`. */
export async function types() {
  const rows = await ask("types");
  const found = new Map();
  for (const row of rows) {
    const type = found.get(row.type) ?? { label: capital(row.label), above: [], definition: row.definition };
    if (row.above) type.above.push(row.above);
    found.set(row.type, type);
  }
  return found;
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

export const day = iso => iso ? DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : "";

/** An event's time as far as it is known. */
export function when({ begin, end }) {
  if (!begin && !end) return "no day given";
  if (!begin) return `by ${day(end)}`;
  if (!end) return `from ${day(begin)}`;
  return begin === end ? day(begin) : `${day(begin)} – ${day(end)}`;
}

/** The parties of a row: `[{role, iri, name}]`, in the order of roles. */
export function parties(row) {
  return (row.parties ?? "").split("\n").filter(Boolean).map(line => {
    const [role, iri, ...name] = line.split(" ");
    return { role, iri: iri === "-" ? null : iri, name: name.join(" ") };
  });
}

export const sides = row => parties(row).filter(party => PARTY_ROLES.has(party.role));
/** Who acts, upon whom (a visit: at whose), through whom; where nobody is acted upon all who take part act. */
export function directed(all) {
  const of = (...roles) => distinct(all.filter(party => roles.includes(party.role)));
  const acts = all.some(party => party.role === "actor");
  const upon = of("recipient", ...(acts ? ["host"] : []));
  const hit = new Set(upon.map(keyOf));
  const acting = of("actor", "participant", ...(acts ? [] : ["host"])).filter(party => !hit.has(keyOf(party)));
  return { acting, upon, through: of("mediator") };
}

/** The same as text: `Accusation: Peru → Chile`. */
export function sentence(type, all) {
  const { acting, upon, through } = directed(all);
  const names = list => list.map(party => party.name).join(", ");
  const sides = upon.length ? `${names(acting) || UNKNOWN} → ${names(upon)}` : names(acting);
  return spaced(type) + (sides ? `: ${sides}` : "") + (through.length ? `, through ${names(through)}` : "");
}

/** Stands for who is not named. */
export const UNKNOWN = "somebody not named";

const keyOf = party => party.iri ?? party.name;

/** Each once. */
export function distinct(list) {
  const seen = new Set();
  return list.filter(party => !seen.has(keyOf(party)) && seen.add(keyOf(party)));
}

export const places = row => parties(row).filter(party => party.role === "venue");

/** Of events that are not all. */
export const newestOf = (shown, all) => `The newest ${shown} of ${all} events.`;

/** How many of what: `2 articles`. */
export const count = (number, one, many = `${one}s`) => `${Number(number).toLocaleString("en-GB")} ${number == 1 ? one : many}`;
