// Names beside dots, none over another: the heaviest choose first, whoever finds no place is named when one points at it.
const LETTER = 6.6;
const LINE = 14;
const AIR = 3;
const LONGEST = 26;

export const shortened = name => name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;

const crosses = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name can stand, as its middle line and its anchor; the box that it takes. */
function places(node, radius, k) {
  const [x, y, wide] = [node.x * k, node.y * k, shortened(node.name).length * LETTER];
  const box = (left, middle) => ({ left, right: left + wide, top: middle - LINE / 2, bottom: middle + LINE / 2 });
  const [side, level] = [radius + AIR, radius + LINE / 2 + 1];
  return [
    { dx: side, dy: 4, anchor: "start", box: box(x + side, y) },
    { dx: -side, dy: 4, anchor: "end", box: box(x - side - wide, y) },
    { dx: 0, dy: level + 4, anchor: "middle", box: box(x - wide / 2, y + level) },
    { dx: 0, dy: 4 - level, anchor: "middle", box: box(x - wide / 2, y - level) },
  ];
}

/** Places by node; `first` are those that are to be named before all others, `frame` is what is seen, in the same measure. */
export function label(nodes, radius, k, first, frame) {
  const dots = nodes.map(node => ({ node, left: node.x * k - radius(node), right: node.x * k + radius(node), top: node.y * k - radius(node), bottom: node.y * k + radius(node) }));
  const taken = [];
  const found = new Map();
  for (const node of [...nodes].sort((a, b) => first.has(b.id) - first.has(a.id) || b.weight - a.weight || a.id.localeCompare(b.id))) {
    const free = places(node, radius(node), k).find(({ box }) =>
      box.left > frame.left && box.right < frame.right && !taken.some(other => crosses(box, other)) && !dots.some(dot => dot.node !== node && crosses(box, dot)));
    if (!free) continue;
    taken.push(free.box);
    found.set(node.id, free);
  }
  return found;
}
