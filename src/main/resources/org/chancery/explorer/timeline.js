// A timeline with lanes, zoom by wheel, fingers or buttons, and each mark a link to its event.
import { h, Fragment, useEffect, useMemo, useRef, useState, useD3, useWidth } from "./dom.js";
import { useAnswers } from "./api.js";
import { Answered, Bounded, Empty, EventLine, Loading } from "./parts.js";
import { Filters, asked } from "./filters.js";
import { Downloads } from "./downloads.js";
import { go, to } from "./route.js";
import { begins, core, ends, isoDay, lanes, place } from "./lanes.js";
import { count, day, newestOf, parties, sentence, statusName, when } from "./words.js";

const MARGIN = { left: 8, right: 8, bottom: 28 };
const DAY = 86400000;
/** In the address: the stretch of all events. */
const ALL = "all";

export function TimelinePage({ route }) {
  const answers = useAnswers(["events", asked(route)]);
  const by = route.lanes ?? "actor";
  return h(Fragment, null, h("h1", null, "Timeline"),
    h(Filters, { route },
      h("label", null, h("span", null, "Lanes"), h("select", { value: by, onChange: e => go({ ...route, lanes: e.target.value }, true) },
        h("option", { value: "actor" }, "by actor"), h("option", { value: "type" }, "by type")))),
    h(Answered, { answers }, found => {
      const rows = found.filter(row => row.begin || row.end);
      if (!rows.length) return h(Empty, null, "No dated event that the filters let through.");
      return h(Fragment, null, h(Bounded, { rows: found, what: newestOf }), h(Downloads, { rows, name: "timeline" }), h(Timeline, { rows, by, route }));
    }));
}

/** The stretch of time in the address, else that of all events but for a few that lie far from the others. */
function stretch(rows, span) {
  const [from, until] = (span ?? "").split("_").map(Date.parse);
  if (from < until) return [from, until];
  const [first, last] = span === ALL ? [Math.min(...rows.map(begins)), Math.max(...rows.map(ends))] : core(rows);
  const air = Math.max(DAY * 3, (last - first) * 0.03);
  return [first - air, last + air];
}

function Timeline({ rows, by, route }) {
  const d3 = useD3();
  const box = useRef();
  const width = useWidth(box, 900);
  const [chosen, setChosen] = useState(null);
  const [from, until] = stretch(rows, route.span);
  const list = useMemo(() => lanes(rows, by), [rows, by]);
  const move = (begin, end) => go({ ...route, span: `${isoDay(begin)}_${isoDay(Math.max(end, begin + 2 * DAY))}` }, true);
  const zoom = factor => {
    const middle = (from + until) / 2;
    const half = Math.max(DAY * 2, (until - from) / 2 * factor);
    move(middle - half, middle + half);
  };
  const shift = part => move(from + (until - from) * part, until + (until - from) * part);
  return h("div", { class: "timeline", ref: box },
    h("div", { class: "tools", role: "group", "aria-label": "Stretch of time" },
      [["Closer", () => zoom(0.5)], ["Wider", () => zoom(2)], ["Earlier", () => shift(-0.5)], ["Later", () => shift(0.5)],
        ["All", () => go({ ...route, span: ALL }, true)]].map(([name, act]) => h("button", { key: name, type: "button", onClick: act }, name))),
    h(Outside, { rows, from, until, route }),
    d3 ? h(Picture, { d3, list, width, from, until, move, setChosen }) : h(Loading),
    h("div", { class: "chosen-event", "aria-live": "polite" },
      chosen ? h("ul", { class: "events" }, h(EventLine, { row: chosen })) : h("p", { class: "hint" }, "Point at a mark to see its event here; follow it to open the event. Wheel or fingers zoom.")));
}

/** Says how many events lie outside the picture, and leads to them. */
function Outside({ rows, from, until, route }) {
  const before = rows.filter(row => ends(row) < from).length;
  const after = rows.filter(row => begins(row) > until).length;
  if (!before && !after) return "";
  const parts = [before ? `${count(before, "event")} before ${day(isoDay(from))}` : "", after ? `${count(after, "event")} after ${day(isoDay(until))}` : ""];
  return h("p", { class: "hint outside" }, `Not in the picture: ${parts.filter(Boolean).join(" and ")}. `,
    h("a", { href: to({ ...route, span: ALL }) }, "Show all"));
}

function Picture({ d3, list, width, from, until, move, setChosen }) {
  const svg = useRef();
  const x = d3.scaleUtc().domain([from, until]).range([MARGIN.left, width - MARGIN.right]);
  const inside = list.map(lane => ({ ...lane, rows: lane.rows.filter(row => ends(row) >= from && begins(row) <= until) }));
  const placed = place(inside.filter(lane => lane.rows.length), x);
  const height = placed.reduce((sum, lane) => sum + lane.height, 8);
  useDrag(d3, svg, x, move);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110)));
  return h("svg", { ref: svg, width, height: height + MARGIN.bottom, class: "drawn", role: "group", "aria-label": `${count(inside.reduce((n, lane) => n + lane.rows.length, 0), "mark")} between ${isoDay(from)} and ${isoDay(until)}` },
    ticks.map(tick => h("g", { key: +tick, class: "tick", transform: `translate(${x(tick)},0)` },
      h("line", { y2: height }), h("text", { y: height + 18 }, x.tickFormat(6)(tick)))),
    placed.map(lane => h("g", { key: lane.key, class: "lane" },
      h("line", { x1: 0, x2: width, y1: lane.top, y2: lane.top }),
      lane.marks.map(mark => h(Mark, { key: mark.row.event, mark, setChosen })),
      h("text", { class: "lane-name", x: 4, y: lane.top + 10 }, lane.name))));
}

function Mark({ mark: { row, left, right, y }, setChosen }) {
  const label = `${sentence(row.type, parties(row))} (${statusName(row.status).toLowerCase()}, ${when(row)})`;
  const show = () => setChosen(row);
  const long = right - left > 16;
  return h("a", { href: to({ view: "event", iri: row.event }), class: `mark-event s-${row.status}`, "aria-label": label, onMouseEnter: show, onFocus: show },
    h("title", null, label),
    long ? h("rect", { x: left, y: y + 1, width: right - left, height: 10, rx: 5 }) : shapeOf(row.status, left + 7, y + 6));
}

function shapeOf(status, x, y) {
  if (status === "Cancelled" || status === "Denied") return h("path", { class: "cross", d: `M${x - 4} ${y - 4}l8 8m0 -8l-8 8` });
  if (status === "Proposed" || status === "Possible" || status === "Conditional") return h("path", { d: `M${x} ${y - 6}l6 6-6 6-6-6z` });
  return h("circle", { cx: x, cy: y, r: 5 });
}

/** Wheel and fingers move and stretch the time; the address follows when they rest. */
function useDrag(d3, svg, x, move) {
  useEffect(() => {
    const zoom = d3.zoom().scaleExtent([0.2, 60]).filter(event => event.type !== "wheel" || event.ctrlKey || event.shiftKey || event.target.closest("svg"))
      .on("end", ({ transform, sourceEvent }) => {
        if (!sourceEvent || (transform.k === 1 && Math.abs(transform.x) < 4)) return;
        const seen = transform.rescaleX(x).domain();
        move(+seen[0], +seen[1]);
        d3.select(svg.current).property("__zoom", d3.zoomIdentity);
      });
    const picture = d3.select(svg.current).call(zoom).on("dblclick.zoom", null);
    return () => picture.on(".zoom", null);
  });
}
