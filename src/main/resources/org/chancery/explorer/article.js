// An article with its facts marked in the text; each mark leads to its fact, and each fact to its words.
import { h, Fragment, useEffect, useMemo } from "./dom.js";
import { useAnswers } from "./api.js";
import { Actor, Answered, Empty, Kind, Section, Status } from "./parts.js";
import { to } from "./route.js";
import { count, day, spaced } from "./words.js";

export function ArticlePage({ route }) {
  const article = { article: route.iri };
  const answers = useAnswers(["article", article], ["article-facts", article], ["article-names", article]);
  return h(Answered, { answers }, ([what], rows, names) => {
    if (!what) return h(Empty, null, "The store has no article at this address.");
    const facts = gather(rows);
    return h(Fragment, null,
      h("header", { class: "thing" }, h("h1", null, what.title ?? what.id),
        h("p", { class: "facts" }, what.source ? h("span", null, what.source) : "",
          h("span", null, what.published ? day(what.published) : "no day of publication"),
          /^https?:/.test(what.url ?? "") ? h("a", { href: what.url, rel: "noreferrer" }, "Original") : "",
          h("a", { href: `/id?iri=${encodeURIComponent(route.iri)}`, target: "_self" }, "Data"))),
      h("div", { class: "reader" },
        h(Text, { text: what.text, facts, route }),
        h("aside", { "aria-label": "Facts" }, h(Facts, { facts, route }))),
      h(Section, { title: "Who is named" }, h(Names, { names })));
  });
}

/** One entry a fact with all its places, in the order of the text. */
function gather(rows) {
  const facts = new Map();
  for (const row of rows) {
    const fact = facts.get(row.fact) ?? { ...row, places: [] };
    fact.places.push([Number(row.start), Number(row.stop)]);
    facts.set(row.fact, fact);
  }
  return [...facts.values()];
}

/** Cuts the text where facts begin and end; offsets count code points. */
function cut(text, facts) {
  const letters = Array.from(text);
  const cuts = new Set([0, letters.length]);
  for (const fact of facts) for (const place of fact.places) place.forEach(at => cuts.add(Math.min(at, letters.length)));
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => ({
    begin: ends[i],
    text: letters.slice(ends[i], end).join(""),
    facts: facts.filter(fact => fact.places.some(([from, till]) => from <= ends[i] && end <= till)),
  }));
}

/** The narrowest of the facts at a place is the one that a click means; a second click means the next. */
function meant(facts, selected) {
  const narrow = [...facts].sort((a, b) => width(a) - width(b));
  const at = narrow.findIndex(fact => fact.fact === selected);
  return narrow[(at + 1) % narrow.length];
}

const width = fact => Math.min(...fact.places.map(([from, till]) => till - from));

function Text({ text, facts, route }) {
  const pieces = useMemo(() => cut(text, facts), [text, facts.length]);
  useEffect(() => {
    document.querySelector(".text .chosen")?.scrollIntoView({ block: "center" });
  }, [route.fact, route.iri]);
  return h("div", { class: "text" }, pieces.map(piece => {
    if (!piece.facts.length) return h("span", { key: piece.begin }, piece.text);
    const fact = meant(piece.facts, route.fact);
    const chosen = piece.facts.some(one => one.fact === route.fact);
    return h("a", {
      key: piece.begin, class: `mark depth-${Math.min(piece.facts.length, 4)}${chosen ? " chosen" : ""}`,
      href: to({ ...route, fact: fact.fact }), title: `${fact.kind}: ${fact.label}`,
    }, piece.text);
  }));
}

function Facts({ facts, route }) {
  if (!facts.length) return h(Empty, null, "Nothing was read out of this article.");
  return h(Fragment, null, h("h2", null, count(facts.length, "fact")),
    h("ol", { class: "fact-list" }, facts.map(fact => h("li", { key: fact.fact, class: fact.fact === route.fact ? "chosen" : "" },
      h("a", { href: to({ ...route, fact: fact.fact }), "aria-current": fact.fact === route.fact ? "true" : undefined },
        fact.kind === "Statement" ? `${fact.label} ${spaced(fact.status).toLowerCase()}` : fact.label || fact.kind),
      h("span", { class: "reported" }, fact.kind === "Event" ? h(Status, { status: fact.status }) : KINDS[fact.kind],
        fact.kind === "Event" ? h("a", { href: to({ view: "event", iri: fact.whole ?? fact.fact }) }, "open the event") : "")))));
}

const KINDS = { Statement: "statement", Tenure: "office" };

function Names({ names }) {
  const named = new Map();
  for (const row of names) named.set(row.entity, { ...row, times: (named.get(row.entity)?.times ?? 0) + 1 });
  if (!named.size) return h(Empty, null, "Nobody.");
  return h("ul", { class: "found inline" }, [...named.values()].sort((a, b) => b.times - a.times || a.name.localeCompare(b.name))
    .map(row => h("li", { key: row.entity }, h(Actor, { iri: row.entity, name: row.name }), " ", h(Kind, { name: row.class }),
      h("span", { class: "number" }, ` ${row.times}`))));
}
