// The first page: what this is, the newest facts, six questions.
import { h, Fragment } from "./dom.js";
import { useAnswers } from "./api.js";
import { Answered, Events, Section } from "./parts.js";
import { to } from "./route.js";
import { count, day } from "./words.js";

const QUESTIONS = [
  ["What is planned, what was held, what was called off?", { view: "board" }],
  ["Who deals with whom?", { view: "network" }],
  ["What happened when?", { view: "timeline" }],
  ["Who accuses whom, and of what?", { view: "table", of: "Accusation" }],
  ["Which meetings were called off?", { view: "board", progress: "Cancelled" }],
  ["What was promised, offered or agreed?", { view: "table", of: "Agreement" }],
];

export function Home() {
  const answers = useAnswers(["totals"], ["newest"]);
  return h(Fragment, null,
    h("h1", { class: "lead" }, "What news about diplomacy says"),
    h("p", { class: "lead" },
      "Who met, called, accused, offered or refused whom, when and where, as articles report it. Each fact stands beside the",
      " words that say it; what was only planned is not shown as done."),
    h(Answered, { answers }, ([totals = {}], newest) => h(Fragment, null,
      h(Totals, totals),
      h("div", { class: "columns" },
        h(Section, { title: "Newest facts" },
          h(Events, { rows: latestFirst(newest), most: 14, more: to({ view: "table" }), empty: "The store holds no event yet. Read articles with chancery build." })),
        h(Section, { title: "Six questions" },
          h("ul", { class: "questions" }, QUESTIONS.map(([text, state]) =>
            h("li", { key: text }, h("a", { href: to(state) }, text)))),
          h("p", null, h("a", { href: "/queries" }, "All named questions"), ", with parameters and as files"))))));
}

const latestFirst = rows => [...rows].sort((a, b) => (b.reported ?? "").localeCompare(a.reported ?? ""));

function Totals({ articles = 0, first, last, events = 0, statements = 0 }) {
  return h("p", { class: "totals" },
    h("b", null, count(articles, "article")), first ? ` of ${day(first)} to ${day(last)}` : "", " · ",
    h("b", null, count(events, "event")), " · ", h("b", null, count(statements, "statement")));
}
