// The picture of a network: forces find the places, which are the same for the same graph.
import { h, useEffect, useMemo, useRef, useState } from "./dom.js";
import { direction, isOpen, mainStatus } from "./graph.js";
import { label, shortened } from "./labels.js";
import { count, spaced } from "./words.js";

const STEPS = 320;
const HEAD = 9;

const kindClass = kind => kind === "Person" ? "k-Person"
  : ["State", "Government", "City", "Region"].includes(kind) ? "k-State" : "k-Organization";

/** Places for all nodes; nodes of a state keep together where that is asked for. */
function layout(d3, graph, width, height, group) {
  const nodes = graph.nodes.map(node => ({ ...node }));
  const links = graph.edges.map(edge => ({ ...edge }));
  const states = [...new Set(nodes.map(node => node.of).filter(Boolean))];
  const corner = new Map(states.map((state, i) => [state, [
    width / 2 + Math.cos(i / states.length * 2 * Math.PI) * width * 0.34,
    height / 2 + Math.sin(i / states.length * 2 * Math.PI) * height * 0.34,
  ]]));
  const pull = group ? 0.25 : 0.05;
  const target = (node, axis) => group && corner.has(node.of) ? corner.get(node.of)[axis] : [width, height][axis] / 2;
  d3.forceSimulation(nodes)
    .force("link", d3.forceLink(links).id(node => node.id).distance(80).strength(group ? 0.05 : 0.35))
    .force("charge", d3.forceManyBody().strength(-240).distanceMax(500))
    .force("collide", d3.forceCollide(node => radius(node) + 22))
    .force("x", d3.forceX(node => target(node, 0)).strength(pull))
    .force("y", d3.forceY(node => target(node, 1)).strength(pull * width / height))
    .stop().tick(STEPS);
  return { nodes, links };
}

const radius = node => (5 + Math.min(12, Math.sqrt(node.weight) * 2)) * (globalThis.innerWidth < 700 ? 0.7 : 1);

export function Drawing({ d3, graph, width, group, selected, expand }) {
  const height = width < 600 ? width * 1.25 : Math.min(760, width * 0.68);
  const svg = useRef();
  const [view, setView] = useState(null);
  const { nodes, links } = useMemo(() => layout(d3, graph, width, height, group), [graph, width, group]);
  const fit = useMemo(() => fitting(nodes, width, height), [nodes]);
  useEffect(() => {
    const zoom = d3.zoom().scaleExtent([0.3, 6]).on("zoom", ({ transform }) => setView(transform));
    const picture = d3.select(svg.current).call(zoom).on("dblclick.zoom", null).on("wheel.zoom", null);
    picture.property("__zoom", d3.zoomIdentity.translate(fit.x, fit.y).scale(fit.k));
    setView(null);
    return () => picture.on(".zoom", null);
  }, [fit]);
  const { x, y, k } = view ?? fit;
  const scale = factor => {
    const next = d3.zoomIdentity.translate(width / 2 - (width / 2 - x) * factor, height / 2 - (height / 2 - y) * factor).scale(k * factor);
    d3.select(svg.current).property("__zoom", next);
    setView(next);
  };
  const near = new Set(links.filter(link => [link.source.id, link.target.id].includes(selected)).flatMap(link => [link.source.id, link.target.id]));
  const labels = useMemo(() => label(nodes, radius, k, new Set([...near, selected]), { left: -x, right: width - x }), [nodes, x, k, selected]);
  return h("div", { class: "drawing" },
    h("div", { class: "tools", role: "group", "aria-label": "Size" },
      h("button", { type: "button", onClick: () => scale(1.4) }, "Closer"), h("button", { type: "button", onClick: () => scale(1 / 1.4) }, "Wider"),
      h("button", { type: "button", onClick: () => { d3.select(svg.current).property("__zoom", d3.zoomIdentity.translate(fit.x, fit.y).scale(fit.k)); setView(null); } }, "All")),
    h("svg", { ref: svg, width, height, class: "drawn", role: "group", "aria-label": `Network of ${count(nodes.length, "node")} and ${count(links.length, "edge")}` },
      h("g", { transform: `translate(${x},${y}) scale(${k})` },
        links.map(link => h(Link, { key: link.id, link, k, near: Boolean(selected) && [link.source.id, link.target.id].includes(selected) })),
        nodes.map(node => h(Node, { key: node.id, node, k, place: labels.get(node.id), selected: node.id === selected, dim: selected && !near.has(node.id) && node.id !== selected, expand })))));
}

const SIGNS = { none: "–", forth: "→", back: "←", both: "⇄" };

/** A line between two, with a head where one acts upon the other. */
function Link({ link, k, near }) {
  const { source, target } = link;
  const towards = direction(link);
  const head = (from, to) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const [tip, back, half] = [(radius(to) + 1) / k, (radius(to) + 1 + HEAD) / k, HEAD * 0.45 / k];
    const at = (along, across) => `${to.x - ux * along - uy * across} ${to.y - uy * along + ux * across}`;
    return h("path", { class: "edge-head", d: `M${at(tip, 0)}L${at(back, half)}L${at(back, -half)}Z` });
  };
  return h("g", { class: `edge${isOpen(mainStatus(link)) ? " open" : ""}${near ? " near" : ""}` },
    h("title", null, `${source.name} ${SIGNS[towards]} ${target.name}: ${[...link.types.keys()].map(spaced).join(", ")}`),
    h("line", { x1: source.x, y1: source.y, x2: target.x, y2: target.y, "stroke-width": (1 + Math.min(4, Math.sqrt(link.weight) / 2)) / Math.sqrt(k) }),
    towards === "forth" || towards === "both" ? head(source, target) : "",
    towards === "back" || towards === "both" ? head(target, source) : "");
}

function Node({ node, k, place, selected, dim, expand }) {
  const act = event => { if (event.type === "click" || event.key === "Enter" || event.key === " ") { event.preventDefault(); expand(node.id); } };
  return h("g", {
    class: `node ${kindClass(node.kind)}${selected ? " selected" : ""}${dim ? " dim" : ""}`, transform: `translate(${node.x},${node.y}) scale(${1 / k})`,
    role: "button", tabindex: 0, "aria-pressed": String(selected), "aria-label": `${node.name}, ${count(node.weight, "event")}`, onClick: act, onKeyDown: act,
  }, h("title", null, node.name),
    kindClass(node.kind) === "k-State" ? h("rect", { x: -radius(node), y: -radius(node), width: 2 * radius(node), height: 2 * radius(node), rx: 2 })
      : h("circle", { r: radius(node) }),
    h("text", { class: place ? undefined : "covered", x: place?.dx ?? radius(node) + 3, y: place?.dy ?? 4, "text-anchor": place?.anchor ?? "start", "font-size": 12 }, shortened(node.name)));
}

/** A size and place at which all nodes are seen; dots and names keep their size. */
function fitting(nodes, width, height) {
  const xs = nodes.map(node => node.x);
  const ys = nodes.map(node => node.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const name = Math.min(110, width * 0.14);
  const k = Math.min(1.6, (width - 2 * name) / Math.max(1, right - left), (height - 60) / Math.max(1, bottom - top));
  return { k, x: (width - (left + right) * k) / 2, y: (height - (top + bottom) * k) / 2 };
}
