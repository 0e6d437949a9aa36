// A table of events with all columns, ordered as the user likes.
import { h, Fragment } from "./dom.js";
import { useAnswers } from "./api.js";
import { Actors, Answered, Bounded, Empty, Status } from "./parts.js";
import { Filters, asked } from "./filters.js";
import { Downloads } from "./downloads.js";
import { go, to } from "./route.js";
import { day, distinct, newestOf, parties, places, spaced } from "./words.js";

const some = (row, ...roles) => distinct(parties(row).filter(party => roles.includes(party.role)));
const COLUMNS = [
  ["type", "Type", row => h("a", { href: to({ view: "event", iri: row.event }) }, spaced(row.type))],
  ["who", "Who", row => h(Actors, { list: some(row, "actor", "participant", "host", "mediator") })],
  ["to", "To whom", row => h(Actors, { list: some(row, "recipient") })],
  ["what", "About", row => some(row, "topic", "content", "theme", "target", "instrument").map(party => party.name).join("; ")],
  ["place", "Where", row => h(Actors, { list: places(row) })],
  ["begin", "Begins", row => h("time", { dateTime: row.begin }, day(row.begin))],
  ["end", "Ends", row => h("time", { dateTime: row.end }, day(row.end))],
  ["status", "Status", row => h(Status, { status: row.status })],
  ["certainty", "How sure", row => spaced(row.certainty ?? "").toLowerCase()],
  ["reported", "Reported", row => day(row.reported)],
  ["sources", "Sources", row => row.sources],
  ["quote", "In the words", row => row.quote ? h("q", null, row.quote) : ""],
];

const value = {
  who: row => some(row, "actor", "participant", "host", "mediator")[0]?.name,
  to: row => some(row, "recipient")[0]?.name,
  what: row => some(row, "topic", "content")[0]?.name,
  place: row => places(row)[0]?.name,
};

function sorted(rows, column = "-reported") {
  const name = column.replace(/^-/, "");
  const of = value[name] ?? (row => row[name]);
  const up = column.startsWith("-") ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [of(a) ?? "", of(b) ?? ""];
    if (!one || !other) return one ? -1 : other ? 1 : 0;
    return up * (name === "sources" ? one - other : one.localeCompare(other));
  });
}

export function TablePage({ route }) {
  const answers = useAnswers(["events", asked(route)]);
  return h(Fragment, null, h("h1", null, "Events"),
    h(Filters, { route }),
    h(Answered, { answers }, found => {
      const rows = sorted(found, route.sort);
      if (!rows.length) return h(Empty, null, "No article reports any that the filters let through. Undated events are left out where a day is asked for.");
      return h(Fragment, null, h(Bounded, { rows: found, what: newestOf }), h(Downloads, { rows, name: "events" }), h(Table, { rows, route }));
    }));
}

function Table({ rows, route }) {
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Events" },
    h("table", { class: "rows" },
      h("thead", null, h("tr", null, COLUMNS.map(([name, title]) => h("th", { key: name, scope: "col", "aria-sort": direction(name, route.sort) },
        h("button", { type: "button", onClick: () => go({ ...route, sort: route.sort === name ? `-${name}` : name }, true) }, title))))),
      h("tbody", null, rows.map(row => h("tr", { key: row.event }, COLUMNS.map(([name, , cell]) => h("td", { key: name, class: `c-${name}` }, cell(row))))))));
}

const direction = (name, sort = "-reported") =>
  sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;
