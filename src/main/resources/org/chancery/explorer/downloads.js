// Files of exactly what is shown.
import { h } from "./dom.js";
import { count, parties } from "./words.js";

const FORMS = { who: ["actor", "participant", "host", "mediator"], toWhom: ["recipient"], where: ["venue"], about: ["topic", "content", "theme", "target"] };

/** Columns of a file of events before its parties and after them, with a value or without. */
const FIRST = ["event", "type", "label", "status", "begin", "end", "reported", "sources"];
const LAST = ["certainty", "quote"];

/** An event with its parties by name, a column for each kind, how sure it is and the words that say it at the end. */
function plain({ parties: lines, ...row }) {
  if (lines === undefined) return row;
  const named = roles => [...new Set(parties({ parties: lines }).filter(party => roles.includes(party.role)).map(party => party.name))].join("; ");
  const some = columns => Object.fromEntries(columns.map(column => [column, row[column] ?? ""]));
  return { ...some(FIRST), ...Object.fromEntries(Object.entries(FORMS).map(([column, roles]) => [column, named(roles)])), ...some(LAST) };
}

/** A value as CSV has it; what a spreadsheet would take for a formula is made plain. */
function cell(value) {
  const text = String(value ?? "");
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function csv(rows) {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return [columns, ...rows.map(row => columns.map(column => row[column]))].map(line => line.map(cell).join(",")).join("\r\n");
}

function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function Downloads({ rows: shown, name, of = "event" }) {
  const rows = shown.map(plain);
  return h("p", { class: "downloads" }, h("span", { class: "number", role: "status" }, count(rows.length, of)),
    h("button", { type: "button", onClick: () => save(`${name}.csv`, "text/csv", csv(rows)), disabled: !rows.length }, "CSV"),
    h("button", { type: "button", onClick: () => save(`${name}.json`, "application/json", JSON.stringify(rows, null, 1)), disabled: !rows.length }, "JSON"));
}
