// An event: its life as a line, its reports side by side, who says so, how sure, in which words.
import { h, Fragment, useEffect } from "./dom.js";
import { useAnswers } from "./api.js";
import { Actor, Actors, Answered, Empty, Quote, Section, Shape, Status } from "./parts.js";
import { go, to } from "./route.js";
import { count, day, distinct, roleName, sentence, spaced, statusName, when } from "./words.js";

export function EventPage({ route }) {
  const event = { event: route.iri };
  const answers = useAnswers(["event", event], ["event-roles", event], ["event-reports", event], ["event-statements", event],
    ["event-steps", event], ["event-contradictions", event]);
  const whole = answers.rows?.[0][0]?.whole;
  useEffect(() => { if (whole) go({ ...route, iri: whole }, true); }, [whole]);
  return h(Answered, { answers }, ([what], roles, reports, statements, steps, differences) => {
    if (!what) return h(Empty, null, "The store has no event at this address.");
    return h(Fragment, null,
      h(Head, { what, roles, reports, iri: route.iri }),
      h(Section, { title: "Course" }, h(Course, { steps: steps.length ? steps.map(asStep) : reports.map(reportStep), what })),
      h(Section, { title: "Reports side by side", note: count(reports.length, "report") }, 
        h(Reports, { reports, roles }), h(Differences, { rows: differences })),
      h(Section, { title: "Who says so" }, h(Statements, { rows: statements })));
  });
}

function Head({ what, roles, reports, iri }) {
  const same = new Set(reports.filter(report => report.type === what.type).map(report => report.report));
  const own = roles.filter(role => same.has(role.report));
  const byRole = byRoleOf(own.length ? own : roles);
  return h("header", { class: "thing" },
    h("h1", null, own.length ? sentence(what.type, own.map(role => ({ ...party(role), role: role.role }))) : what.label, " ", h(Status, { status: what.status })),
    h("dl", { class: "slots" },
      h("dt", null, "when"), h("dd", null, when(what), what.expectedBy ? `, expected by ${day(what.expectedBy)}` : "",
        what.formerly ? h("span", { class: "reported" }, `set for ${day(what.formerly)} before`) : ""),
      [...byRole].map(([role, list]) => h(Fragment, { key: role },
        h("dt", null, roleName(role)), h("dd", null, h(Actors, { list: distinct(list.map(party)) })))),
      h("dt", null, "how sure"), h("dd", null, [...new Set(reports.map(report => spaced(report.certainty).toLowerCase()))].join(" or "),
        what.polarity === "Negative" ? ", denied in so many words" : ""),
      h("dt", null, "known from"), h("dd", null, count(what.sources ?? new Set(reports.map(r => r.source ?? r.article)).size, "independent source"))),
    h("p", { class: "facts" }, h("a", { href: `/id?iri=${encodeURIComponent(iri)}`, target: "_self" }, "Data")));
}

const party = role => ({ iri: role.filler, name: role.name });

function byRoleOf(roles) {
  const byRole = new Map();
  for (const role of roles) byRole.set(role.role, [...(byRole.get(role.role) ?? []), role]);
  return byRole;
}

const STAGES = {
  Offered: "Proposed", Agreed: "Planned", Scheduled: "Planned", Moved: "Planned", Postponed: "Planned", CalledOff: "Cancelled",
  Held: "Occurred", DeniedStage: "Denied",
};
const asStep = step => ({ ...step, status: STAGES[step.stage] ?? "Possible", name: step.stage === "DeniedStage" ? "Denied" : spaced(step.stage) });
const reportStep = report => ({ ...report, on: report.published, name: statusName(report.status) });

/** Each day on which something new was reported: a shape for the status, what it was set for, and who reported it. */
function Course({ steps, what }) {
  const shown = [];
  for (const step of steps) {
    const last = shown[shown.length - 1];
    if (last && last.on === step.on && last.name === step.name) last.sources.add(step.source);
    else shown.push({ ...step, sources: new Set([step.source]) });
  }
  return h("ol", { class: "course" }, shown.map((step, i) => h(Step, {
    key: i, status: step.status, on: step.on ? day(step.on) : "day unknown", name: step.name,
    time: step.begin || step.end ? `set for ${when(step)}` : "", sources: [...step.sources].filter(Boolean).join(", "),
  })), h(Step, { status: what.status, on: "as it stands", name: statusName(what.status), time: when(what) }));
}

const Step = ({ status, on, name, time, sources }) => h("li", { class: `s-${status}` },
  h("span", { class: "course-mark" }, h(Shape, { status })),
  h("span", { class: "course-day" }, on), h("strong", null, name), h("span", null, time), h("span", { class: "reported" }, sources));

function Differences({ rows }) {
  if (!rows.length) return "";
  return h("ul", { class: "differences" }, rows.map(row => h("li", { key: `${row.slot} ${row.one} ${row.other}` },
    h("strong", null, `They disagree on ${slotName(row.slot)}: `), `“${row.one}” and “${row.other}”`)));
}

const slotName = slot => /TimeStamp/.test(slot) ? "the time" : `“${roleName(slot)}”`;

function Reports({ reports, roles }) {
  if (!reports.length) return h(Empty, null, "No article of the store reports it any more.");
  const line = (title, cell) => h("tr", null, h("th", { scope: "row" }, title), reports.map(report => h("td", { key: report.report }, cell(report))));
  const own = report => roles.filter(role => role.report === report.report);
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Reports side by side" },
    h("table", { class: "reports" },
      h("thead", null, h("tr", null, h("td", null), reports.map(report => h("th", { key: report.report, scope: "col" },
        h("a", { href: to({ view: "article", iri: report.article, fact: report.report }) }, report.title),
        h("span", { class: "reported" }, [report.source, day(report.published)].filter(Boolean).join(", ")))))),
      h("tbody", null,
        line("type", report => spaced(report.type)),
        line("status", report => h(Status, { status: report.status })),
        line("when", report => h(Fragment, null, when(report), report.time ? h("q", null, report.time) : "")),
        [...byRoleOf(roles).keys()].map(role => line(roleName(role), report => h(RoleCell, { list: own(report).filter(one => one.role === role) }))),
        line("on whose word", report => report.according || h("span", { class: "unnamed" }, "the article's own")),
        line("how sure", report => spaced(report.certainty).toLowerCase()),
        line("words", report => h(Quote, { text: report.quote, article: report.article, fact: report.report })))));
}

function RoleCell({ list }) {
  if (!list.length) return h("span", { class: "unnamed" }, "–");
  return h("ul", { class: "role" }, list.map(role => h("li", { key: `${role.start} ${role.name}` },
    h(Actor, party(role)), role.words !== role.name ? h("q", null, role.words) : "")));
}

function Statements({ rows }) {
  if (!rows.length) return h(Empty, null, "Nobody is quoted on it.");
  return h("ul", { class: "said" }, rows.map(row => h("li", { key: row.statement },
    h(Actor, { iri: row.speaker, name: row.name }), " ", h("span", { class: "stance" }, spaced(row.stance).toLowerCase()),
    h("span", { class: "reported" }, day(row.published)),
    h(Quote, { text: row.quote, article: row.article, fact: row.statement }))));
}
