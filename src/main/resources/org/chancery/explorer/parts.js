// Small parts that every view uses.
import { h, Fragment, useEffect } from "./dom.js";
import { to } from "./route.js";
import { className, count, day, directed, distinct, parties, places, roleName, sides, spaced, STATUSES, statusName, UNKNOWN, when } from "./words.js";

const SHAPES = {
  Occurred: ["circle", { cx: 8, cy: 8, r: 6 }],
  Ongoing: ["path", { d: "M8 2a6 6 0 1 0 0 12z M8 2a6 6 0 0 1 0 12" }],
  Planned: ["circle", { cx: 8, cy: 8, r: 5.5 }],
  Proposed: ["path", { d: "M8 2l6 6-6 6-6-6z" }],
  Possible: ["path", { d: "M8 3l6 10H2z" }],
  Conditional: ["path", { d: "M3 3h10v10H3z" }],
  Denied: ["path", { d: "M3 8h10 M8 2a6 6 0 1 0 .01 0" }],
  Cancelled: ["path", { d: "M3 3l10 10 M13 3L3 13" }],
};

/** A status as a shape; its name stands beside it or in the title. */
export function Shape({ status }) {
  const [tag, attributes] = SHAPES[status] ?? SHAPES.Possible;
  return h("svg", { class: `shape s-${status}`, viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" },
    h(tag, attributes));
}

export const Status = ({ status }) =>
  h("span", { class: `status s-${status}` }, h(Shape, { status }), statusName(status));

/** Also an event can fill a role: what is announced, called off, denied. */
const viewOf = iri => /\/event\/[^/]+$/.test(iri) ? "event" : "actor";

export function Actor({ iri, name }) {
  return iri ? h("a", { class: "actor", href: to({ view: viewOf(iri), iri }) }, name) : h("span", { class: "unnamed" }, name);
}

export function Actors({ list, of = ", " }) {
  return list.map((party, i) => h(Fragment, { key: party.iri ?? party.name }, i > 0 ? of : "", h(Actor, party)));
}

/** Who acts, and upon whom: `Peru → Chile`; whose page it is stands without a link, in whatever role. */
export function Sides({ row, own }) {
  const { acting, upon, through } = directed(sides(row));
  const list = all => all.map((party, i) => h(Fragment, { key: party.iri ?? party.name }, i > 0 ? ", " : "",
    own && party.iri === own ? h("strong", { class: "own" }, party.name) : h(Actor, party)));
  const unnamed = text => h("span", { class: "unnamed" }, text);
  const other = own && !sides(row).some(party => party.iri === own) ? parties(row).find(party => party.iri === own) : null;
  const beside = other ? h("span", null, `, ${roleName(other.role)}: `, h("strong", { class: "own" }, other.name)) : "";
  if (!acting.length && !upon.length && !through.length) return h(Fragment, null, unnamed("nobody named"), beside);
  return h(Fragment, null, acting.length ? list(acting) : unnamed(UNKNOWN),
    upon.length ? h(Fragment, null, h("span", { class: "arrow", role: "img", "aria-label": "acts upon" }, " → "), list(upon)) : "",
    through.length ? h(Fragment, null, ", through ", list(through)) : "", beside);
}

/** What an event is about, in the words of the article. */
const theme = row => parties(row).find(party => !party.iri && ["topic", "content", "theme", "instrument"].includes(party.role))?.name;

const today = new Date().toISOString().slice(0, 10);

/** What was to come by a day that is over. */
const isOverdue = row => STATUSES[row.status]?.column === "planned" && (row.end ?? "9") < today;

/** An event in a list: what, who, when, how far. */
export function EventLine({ row, own }) {
  const where = distinct(places(row));
  const about = theme(row);
  const further = [when(row), isOverdue(row) ? "the day has passed, nothing reported since" : "", row.sources > 1 ? count(row.sources, "source") : "", row.reported ? `reported ${day(row.reported)}` : ""];
  return h("li", { class: "event-line" },
    h("div", { class: "event-what" },
      h("a", { href: to({ view: "event", iri: row.event }) }, spaced(row.type)),
      h(Status, { status: row.status })),
    h("div", { class: "event-who" }, h(Sides, { row, own }),
      where.length ? h(Fragment, null, " in ", h(Actors, { list: where })) : "",
      about ? h("q", null, about) : ""),
    h("div", { class: "event-when" }, further.filter(Boolean).join(" · ")));
}

export function Events({ rows, own, empty = "No article reports any.", most = 12, more }) {
  if (!rows.length) return h(Empty, null, empty);
  return h(Fragment, null,
    h("ul", { class: "events" }, rows.slice(0, most).map(row => h(EventLine, { key: row.event, row, own }))),
    rows.length > most && more ? h("p", null, h("a", { href: more }, "All events")) : "");
}

/** Says that there are more than those that are shown. */
export function Bounded({ rows, what, help = "Narrow the filters to see others." }) {
  return rows.of > rows.length ? h("p", { class: "hint bounded", role: "note" }, `${what(rows.length.toLocaleString("en-GB"), rows.of.toLocaleString("en-GB"))} ${help}`) : "";
}

export const Empty = ({ children }) => h("p", { class: "empty" }, children);

export const Loading = () => h("p", { class: "loading", role: "status" }, "Looking it up …");

export const Failed = ({ message }) =>
  h("div", { class: "failed", role: "alert" }, h("strong", null, "That did not work. "), message);

/** The window is called like the page. */
export function entitle() {
  const title = document.querySelector("main h1")?.firstChild?.textContent;
  document.title = title && location.search ? `${title} · Chancery` : "Chancery";
}

/** Shows what is there, else why it is not. */
export function Answered({ answers, children }) {
  useEffect(entitle);
  if (answers.error) return h(Failed, { message: answers.error });
  return answers.rows ? children(...answers.rows) : h(Loading);
}

/** Words of an article, with the way to them. */
export function Quote({ text, article, fact }) {
  return h("blockquote", null, h("p", null, text),
    article ? h("a", { class: "to-words", href: to({ view: "article", iri: article, fact }) }, "in the article") : "");
}

export const Kind = ({ name }) => h("span", { class: "kind" }, className(name));

/** A part of a view with its heading. */
export const Section = ({ title, note, children, id }) =>
  h("section", { class: "part", id }, h("h2", null, title, note ? h("small", null, note) : ""), children);
