// A board of what is planned, what was held and what was called off.
import { h, Fragment } from "./dom.js";
import { useAnswers } from "./api.js";
import { Answered, Bounded, Empty, EventLine } from "./parts.js";
import { Filters, asked } from "./filters.js";
import { Downloads } from "./downloads.js";
import { count, newestOf, STATUSES } from "./words.js";

const COLUMNS = [
  ["planned", "Planned or proposed"],
  ["held", "Held or under way"],
  ["off", "Called off or denied"],
];
const MOST = 60;

export function BoardPage({ route }) {
  const of = route.of ?? "Consultation";
  const answers = useAnswers(["events", { ...asked(route), of }]);
  return h(Fragment, null, h("h1", null, "Planned, held, called off"),
    h(Filters, { route, standard: { of } }),
    h(Answered, { answers }, rows => h(Fragment, null,
      h(Bounded, { rows, what: newestOf }),
      h(Downloads, { rows, name: "board" }),
      h("div", { class: "board" }, COLUMNS.map(([column, title]) => h(Column, {
        key: column, title, rows: rows.filter(row => STATUSES[row.status]?.column === column),
      }))))));
}

function Column({ title, rows }) {
  return h("section", { class: "board-column" }, h("h2", null, title, h("small", null, count(rows.length, "event"))),
    rows.length > MOST ? h("p", { class: "hint" }, `The last ${MOST} of them; the files have all.`) : "",
    rows.length ? h("ul", { class: "events cards" }, rows.slice(-MOST).reverse().map(row => h(EventLine, { key: row.event, row })))
      : h(Empty, null, "None that the filters let through."));
}
