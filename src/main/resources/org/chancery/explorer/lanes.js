// Where the marks of a timeline stand: a lane for each actor or type, marks that would touch below each other.
import { distinct, sides, spaced } from "./words.js";

const ROW = 18;
const MOST_LANES = 9;
const GAP = 3;
const YEAR = 365 * 86400000;
const FEW = 0.1;
const MUCH = 4;

export const isoDay = time => new Date(time).toISOString().slice(0, 10);
export const begins = row => Date.parse(row.begin ?? row.end);
export const ends = row => Date.parse(row.end ?? row.begin);

/**
 * The stretch of time in which events lie: all of them, but for a few far away at the ends (a tenth at most, or one)
 * beside which the others would have less than a quarter of the picture.
 */
export function core(rows) {
  const starts = rows.map(begins).sort((a, b) => a - b);
  const few = Math.max(1, Math.floor(starts.length * FEW));
  let [left, right] = [0, starts.length - 1];
  for (let dropped = 1; dropped <= few && dropped < starts.length - 1 && starts[right] - starts[left] > YEAR; dropped++) {
    const best = [...Array(dropped + 1).keys()].map(k => [k, starts.length - 1 - dropped + k])
      .sort((a, b) => starts[a[1]] - starts[a[0]] - starts[b[1]] + starts[b[0]])[0];
    if ((starts[best[1]] - starts[best[0]]) * MUCH < starts[right] - starts[left]) [left, right] = best;
  }
  const inside = rows.filter(row => begins(row) >= starts[left] && begins(row) <= starts[right]);
  return [starts[left], right < starts.length - 1 ? starts[right] : Math.max(...inside.map(ends))];
}

/** Names of lanes, those with most events first, and the rows of each. */
export function lanes(rows, by) {
  const found = new Map();
  const add = (key, name, iri, row) => {
    const lane = found.get(key) ?? { key, name, iri, rows: [] };
    lane.rows.push(row);
    found.set(key, lane);
  };
  for (const row of rows) {
    if (by === "type") add(row.type, spaced(row.type), null, row);
    else for (const side of distinct(sides(row)).filter(party => party.iri)) add(side.iri, side.name, side.iri, row);
  }
  const ordered = [...found.values()].sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name));
  const rest = new Set(ordered.slice(MOST_LANES).flatMap(lane => lane.rows));
  const shown = ordered.slice(0, MOST_LANES);
  shown.forEach(lane => lane.rows.forEach(row => rest.delete(row)));
  for (const row of rows) if (![...found.values()].some(lane => lane.rows.includes(row))) rest.add(row);
  return rest.size ? [...shown, { key: "others", name: "All others", iri: null, rows: [...rest] }] : shown;
}

/** Gives each lane its top and height, each row its place; `x` is a time scale. */
export function place(list, x) {
  let top = 8;
  return list.map(lane => {
    const taken = [];
    const marks = [...lane.rows].sort((a, b) => begins(a) - begins(b)).map(row => {
      const left = x(begins(row));
      const right = Math.max(left + 14, x(ends(row)));
      let level = taken.findIndex(end => end + GAP < left);
      if (level < 0) level = taken.length < 12 ? taken.push(0) - 1 : 11;
      taken[level] = right;
      return { row, left, right, y: top + 18 + level * ROW };
    });
    const height = Math.max(1, taken.length) * ROW + 22;
    const placed = { ...lane, top, height, marks };
    top += height;
    return placed;
  });
}
