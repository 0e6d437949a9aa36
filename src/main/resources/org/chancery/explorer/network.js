// Who deals with whom: a network that stays readable, with the same as a list for those who cannot see it.
import { h, Fragment, useMemo, useRef, useD3, useWidth } from "./dom.js";
import { useAnswers } from "./api.js";
import { Actor, Answered, Bounded, Empty, Kind, Loading } from "./parts.js";
import { Filters, asked } from "./filters.js";
import { Downloads } from "./downloads.js";
import { go, to } from "./route.js";
import { MOST_NODES, build, direction, mainStatus, part } from "./graph.js";
import { Drawing } from "./drawing.js";
import { count, spaced, statusName } from "./words.js";

export function NetworkPage({ route }) {
  const answers = useAnswers(["network", asked(route)], ...(route.group ? [["states"]] : []));
  const number = (name, label, standard, min, max) => h("label", null, h("span", null, label), h("input", {
    type: "number", min, max, value: route[name] ?? standard, onChange: e => go({ ...route, [name]: e.target.value }, true),
  }));
  return h(Fragment, null, h("h1", null, "Who deals with whom"),
    h(Filters, { route },
      number("least", "Events, at least", 1, 1, 999),
      number("most", "Nodes, at most", globalThis.innerWidth < 700 ? 20 : 60, 5, MOST_NODES),
      h("label", null, h("span", null, "Group"), h("select", { value: route.group ?? "", onChange: e => go({ ...route, group: e.target.value }, true) },
        h("option", { value: "" }, "not at all"), h("option", { value: "state" }, "by state")))),
    h(Answered, { answers }, (rows, states = []) => h(Network, { rows, states, route })));
}

const busiestOf = (shown, all) => `The ${shown} pairs with the most events, of ${all}.`;

function Network({ rows, states, route }) {
  const usual = globalThis.innerWidth < 700 ? 20 : 60;
  const box = useRef();
  const width = useWidth(box, 900);
  const d3 = useD3();
  const open = route.open ? route.open.split(" ") : [];
  const graph = useMemo(() => {
    const whole = build(rows, new Map(states.map(row => [row.who, row.state])));
    const who = (route.who ?? "").toLowerCase();
    const seeds = who ? whole.nodes.filter(node => node.name.toLowerCase().includes(who)).map(node => node.id).slice(0, 10) : [];
    return part(whole, { least: Number(route.least ?? 1), most: Number(route.most ?? usual), focus: route.focus ?? seeds[0], open: [...open, ...seeds] });
  }, [rows, JSON.stringify(route)]);
  if (!graph.nodes.length) return h(Empty, null, "Nobody deals with anybody that the filters let through.");
  const expand = id => go({ ...route, open: [...new Set([...open, id])].join(" "), selected: id }, true);
  const names = new Map(graph.nodes.map(node => [node.id, node]));
  const selected = names.get(route.selected ?? route.focus);
  const edges = graph.edges.map(edge => ({
    one: names.get(edge.source).name, other: names.get(edge.target).name, events: edge.weight, oneToOther: edge.forth, otherToOne: edge.back,
    types: [...edge.types.keys()].join("; "), statuses: [...edge.statuses.keys()].join("; "), oneIri: edge.source, otherIri: edge.target,
  }));
  return h(Fragment, null,
    h(Bounded, { rows, what: busiestOf }),
    h(Downloads, { rows: edges, name: "network", of: "edge" }),
    graph.all > graph.nodes.length ? h("p", { class: "hint" }, `The ${graph.nodes.length} most connected of ${graph.all}. Choose one to see whom else it deals with.`) : "",
    h("p", { class: "hint" }, "An arrow: the one acts upon the other; a line without: they meet, talk or agree. A name that has no place is shown when you point at its mark or come closer."),
    route.focus || open.length ? h("p", null, h("a", { href: to({ ...route, focus: "", open: "", selected: "" }) }, "Show the whole network")) : "",
    h("div", { class: "network", ref: box },
      d3 ? h(Drawing, { d3, graph, width: Math.min(width, 1180), group: route.group, selected: selected?.id, expand }) : h(Loading),
      h(Legend)),
    selected ? h(Neighbours, { node: selected, graph, names }) : "",
    h("details", { class: "part" }, h("summary", null, "The same as a list"),
      h("ul", { class: "found" }, graph.edges.slice().sort((a, b) => b.weight - a.weight).map(edge => h("li", { key: edge.id }, h(Edge, { edge, names }))))));
}

const Legend = () => h("ul", { class: "legend", "aria-label": "Legend" },
  [["k-Person", "person"], ["k-State", "state or its bodies"], ["k-Organization", "organization, group"]].map(([kind, name]) =>
    h("li", { key: kind }, h("span", { class: `dot ${kind}`, "aria-hidden": "true" }), name)),
  h("li", null, h("span", { "aria-hidden": "true" }, "→"), "acts upon"),
  h("li", null, h("span", { class: "line", "aria-hidden": "true" }), "happened"),
  h("li", null, h("span", { class: "line dashed", "aria-hidden": "true" }), "planned, open or called off"));

const SIGNS = {
  none: ["–", "and"], forth: ["→", "acts upon"], back: ["→", "acts upon"], both: ["⇄", "act upon each other:"],
};

function Edge({ edge, names }) {
  const kinds = [...edge.types].sort((a, b) => b[1] - a[1]).map(([type, events]) => `${spaced(type)}${events > 1 ? ` ×${events}` : ""}`).join(", ");
  const towards = direction(edge);
  const ends = [names.get(edge.source), names.get(edge.target)];
  const [one, other] = towards === "back" ? ends.reverse() : ends;
  const [sign, meaning] = SIGNS[towards];
  return h(Fragment, null, h(Actor, { iri: one.id, name: one.name }),
    h("span", { class: "arrow", role: "img", "aria-label": meaning }, ` ${sign} `), h(Actor, { iri: other.id, name: other.name }),
    h("span", { class: "reported" }, `${kinds} (${statusName(mainStatus(edge)).toLowerCase()})`));
}

function Neighbours({ node, graph, names }) {
  const own = graph.edges.filter(edge => edge.source === node.id || edge.target === node.id).sort((a, b) => b.weight - a.weight);
  return h("section", { class: "part neighbours", "aria-live": "polite" },
    h("h2", null, h(Actor, { iri: node.id, name: node.name }), " ", h(Kind, { name: node.kind }), h("small", null, `with ${count(own.length, "other")}`)),
    h("ul", { class: "found" }, own.map(edge => h("li", { key: edge.id }, h(Edge, { edge, names })))));
}
