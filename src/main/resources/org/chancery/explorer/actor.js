// Somebody at a date: offices, meetings held and due, open commitments, positions, whom with.
import { h, Fragment, useEffect } from "./dom.js";
import { useAnswers } from "./api.js";
import { Actor, Answered, Bounded, Empty, Events, Kind, Quote, Section } from "./parts.js";
import { go, to } from "./route.js";
import { count, day, newestOf, sides, spaced } from "./words.js";
import { Typed, useTypes } from "./filters.js";

const DONE = new Set(["Occurred", "Ongoing"]);
/** How many the queries `actor-offices` and `actor-statements` give. */
const MOST_TENURES = 100;
const MOST_STATEMENTS = 60;
const DUE = new Set(["Planned", "Proposed"]);

/** Whether a type is a meeting, call or visit. */
export function isConsultation(type, known) {
  return type === "Consultation" || (known.get(type)?.above ?? []).some(above => isConsultation(above, known));
}

export function ActorPage({ route }) {
  const { iri, date, topic } = route;
  const answers = useAnswers(["actor", { actor: iri }], ["actor-offices", { actor: iri }],
    ["actor-events", { actor: iri, asOf: date }]);
  const known = useTypes();
  const whole = answers.rows?.[0][0]?.whole;
  useEffect(() => { if (whole) go({ ...route, iri: whole }, true); }, [whole]);
  return h(Answered, { answers }, ([who], offices, events) => {
    if (!who) return h(Empty, null, "The store does not know anybody at this address.");
    const meetings = events.filter(row => isConsultation(row.type, known));
    const others = events.filter(row => !isConsultation(row.type, known));
    return h(Fragment, null,
      h(Head, { who, iri }),
      h("form", { class: "filters", "aria-label": "As of", onSubmit: e => e.preventDefault() },
        h("label", null, h("span", null, "As reported up to"),
          h("input", { type: "date", value: date ?? "", onChange: e => go({ ...route, date: e.target.value }, true) }))),
      h(Bounded, { rows: events, what: newestOf, help: "The timeline and the table have filters that show others." }),
      h(Section, { title: "Offices" }, h(Offices, { rows: current(offices, date), iri, most: offices.length >= MOST_TENURES })),
      h("div", { class: "columns even" },
        h(Section, { title: "Meetings held", note: count(held(meetings, date).length, "event") },
          h(Events, { rows: held(meetings, date), own: iri, most: 10, more: table(who) })),
        h(Section, { title: "Meetings due" },
          h(Events, { rows: due(meetings, date), own: iri, empty: "No article announces one that is still to come." }))),
      h("div", { class: "columns even" },
        h(Section, { title: "Open commitments", note: "planned and not reported as done" },
          h(Events, { rows: due(others, date), own: iri })),
        h(Section, { title: "Whom with" }, h(Partners, { rows: events, iri }))),
      h(Section, { title: "What they say" }, h(Positions, { route, topic })),
      h(Section, { title: "Other events", note: count(others.length, "event") },
        h(Events, { rows: others.filter(row => !DUE.has(row.status)), own: iri, most: 10, more: table(who) })));
  });
}

const table = who => to({ view: "table", who: who.label });
const held = (rows, date) => rows.filter(row => DONE.has(row.status) && (!date || !row.begin || row.begin <= date));
const due = (rows, date) => rows.filter(row => DUE.has(row.status) && (!date || !row.end || row.end >= date));

function Head({ who, iri }) {
  return h("header", { class: "thing" },
    h("h1", null, who.label, " ", h(Kind, { name: who.class })),
    h("p", { class: "facts" },
      who.of ? h("span", null, h(Actor, { iri: who.of, name: who.ofName })) : "",
      who.code ? h("span", null, who.code) : "",
      who.names ? h("span", null, `also ${who.names}`) : "",
      who.item ? h("a", { href: who.item, rel: "noreferrer" }, "Wikidata") : "",
      h("a", { href: to({ view: "timeline", who: who.label }) }, "Timeline"),
      h("a", { href: to({ view: "network", focus: iri }) }, "Network"),
      h("a", { href: `/id?iri=${encodeURIComponent(iri)}`, target: "_self" }, "Data")));
}

/** The latest word on each office up to a day. */
function current(rows, date) {
  const offices = new Map();
  for (const row of rows) {
    if (date && row.asOf && row.asOf > date) continue;
    const key = `${row.holder} ${row.office} ${row.body ?? ""}`;
    const one = offices.get(key) ?? { ...row, times: 0, first: row.asOf };
    one.times += 1;
    one.first = row.asOf ?? one.first;
    offices.set(key, one);
  }
  return [...offices.values()].slice(0, 40);
}

function Offices({ rows, iri, most }) {
  if (!rows.length) return h(Empty, null, "No article names one.");
  return h(Fragment, null, most ? h("p", { class: "hint" }, `From the newest ${MOST_TENURES} reports of an office.`) : "", h("ul", { class: "offices" }, rows.map(row => h("li", { key: row.tenure },
    row.holder === iri ? "" : h(Fragment, null, h(Actor, { iri: row.holder, name: row.holderName }), ", "),
    h("strong", null, row.office),
    row.body && row.body !== iri ? h(Fragment, null, " of ", h(Actor, { iri: row.body, name: row.bodyName })) : "",
    row.manner && row.manner !== "Incumbent" ? ` (${spaced(row.manner).toLowerCase()})` : "",
    h("span", { class: "reported" }, row.asOf ? `as of ${day(row.asOf)}` : "",
      " ", h("a", { href: to({ view: "article", iri: row.article, fact: row.tenure }) }, count(row.times, "report")))))));
}

function Partners({ rows, iri }) {
  const partners = new Map();
  for (const row of rows) {
    for (const party of sides(row).filter(side => side.iri && side.iri !== iri)) {
      const one = partners.get(party.iri) ?? { ...party, events: new Set() };
      one.events.add(row.event);
      partners.set(party.iri, one);
    }
  }
  const most = [...partners.values()].sort((a, b) => b.events.size - a.events.size || a.name.localeCompare(b.name)).slice(0, 12);
  if (!most.length) return h(Empty, null, "With nobody who is named.");
  return h("ul", { class: "bars" }, most.map(partner => h("li", { key: partner.iri },
    h(Actor, partner), h("meter", { min: 0, max: most[0].events.size, value: partner.events.size,
      "aria-label": `${partner.name}: ${count(partner.events.size, "event")}` }),
    h("span", { class: "number" }, partner.events.size))));
}

function Positions({ route, topic }) {
  const answers = useAnswers(["actor-statements", { actor: route.iri, topic, asOf: route.date }]);
  return h(Fragment, null,
    h("form", { class: "filters", "aria-label": "Topic", onSubmit: e => e.preventDefault() },
      h("label", null, h("span", null, "On a topic"),
        h(Typed, { value: topic, placeholder: "grain, sanctions …", take: typed => go({ ...route, topic: typed }, true) }))),
    h(Answered, { answers }, rows => rows.length
      ? h(Fragment, null, rows.length >= MOST_STATEMENTS ? h("p", { class: "hint" }, `The newest ${MOST_STATEMENTS}. A topic or an earlier day shows others.`) : "", h("ul", { class: "said" }, rows.map(row => h("li", { key: row.statement },
        h("span", { class: "stance" }, spaced(row.stance)), h("span", { class: "reported" }, day(row.published)),
        h(Quote, { text: row.quote, article: row.article, fact: row.statement })))))
      : h(Empty, null, "No words of theirs.")));
}
