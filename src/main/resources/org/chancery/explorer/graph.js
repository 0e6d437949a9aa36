// From rows of the query `network` to nodes and edges that can be drawn: the most connected first, never too many.
import { STATUSES } from "./words.js";

export const MOST_NODES = 300;

/** Nodes with their weight, and edges: one for each two, with its types and statuses. */
export function build(rows, states) {
  const nodes = new Map();
  const edges = new Map();
  const node = (iri, name, kind) => {
    const known = nodes.get(iri) ?? { id: iri, name, kind, of: kind === "State" ? iri : states.get(iri), weight: 0 };
    nodes.set(iri, known);
    return known;
  };
  for (const row of rows) {
    const one = node(row.one, row.oneName, row.oneClass);
    const other = node(row.other, row.otherName, row.otherClass);
    const key = `${row.one} ${row.other}`;
    const edge = edges.get(key) ?? { id: key, source: one.id, target: other.id, weight: 0, forth: 0, back: 0, types: new Map(), statuses: new Map() };
    const events = Number(row.events);
    edge.weight += events;
    edge.forth += Number(row.forth);
    edge.back += Number(row.back);
    for (const [type, status, times] of row.kinds.split("\n").map(kind => kind.split(" "))) {
      edge.types.set(type, (edge.types.get(type) ?? 0) + Number(times));
      edge.statuses.set(status, (edge.statuses.get(status) ?? 0) + Number(times));
    }
    edges.set(key, edge);
    one.weight += events;
    other.weight += events;
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The part to show: heavy edges, then the heaviest nodes, those asked for and their neighbours always. */
export function part({ nodes, edges }, { least = 1, most = 60, focus, open = [] }) {
  const heavy = edges.filter(edge => edge.weight >= least);
  const wanted = new Set([focus, ...open].filter(Boolean));
  const near = new Set(wanted);
  for (const edge of edges) {
    if (wanted.has(edge.source)) near.add(edge.target);
    if (wanted.has(edge.target)) near.add(edge.source);
  }
  const linked = new Set(heavy.flatMap(edge => [edge.source, edge.target]));
  const ordered = nodes.filter(node => near.has(node.id) || (!focus && linked.has(node.id)))
    .sort((a, b) => near.has(b.id) - near.has(a.id) || b.weight - a.weight || a.name.localeCompare(b.name));
  const shown = new Set(ordered.slice(0, Math.min(MOST_NODES, Math.max(most, near.size))).map(node => node.id));
  const links = (focus ? edges : heavy).filter(edge => shown.has(edge.source) && shown.has(edge.target));
  const ends = new Set(links.flatMap(edge => [edge.source, edge.target]));
  return { nodes: nodes.filter(node => shown.has(node.id) && (ends.has(node.id) || node.id === focus)), edges: links, all: ordered.length };
}

/** Who acts upon whom, mostly: the one, the other, both, or neither (they meet, talk, agree). */
export function direction({ forth, back }) {
  if (!forth && !back) return "none";
  return Math.min(forth, back) * 3 > Math.max(forth, back) ? "both" : forth > back ? "forth" : "back";
}

/** The status that most of an edge's events have; what has not happened is drawn dashed. */
export function mainStatus(edge) {
  return [...edge.statuses].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0][0];
}

export const isOpen = status => STATUSES[status]?.column !== "held";
