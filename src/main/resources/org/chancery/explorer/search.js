// Search with suggestions while one types, and the page of all that was found.
import { h, Fragment, useEffect, useRef, useState } from "./dom.js";
import { ask, useAnswers } from "./api.js";
import { go, to } from "./route.js";
import { Answered, Empty, Kind } from "./parts.js";

const MOST_SUGGESTIONS = 8;
const PLURALS = { actor: "People, states and bodies", event: "Events", article: "Articles", statement: "Statements" };

const address = row => to({ view: row.kind === "statement" ? "thing" : row.kind, iri: row.thing });

/** One row a thing: the same thing may be found by several names. */
function things(rows) {
  const seen = new Set();
  return rows.filter(row => !seen.has(row.thing) && seen.add(row.thing));
}

/** Suggestions for what is typed; asked for once the typing rests. */
function useSuggestions(typed) {
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (typed.trim().length < 2) {
      setFound([]);
      return undefined;
    }
    let wanted = true;
    const rest = setTimeout(() => ask("search", { words: typed })
      .then(rows => wanted && setFound(things(rows).slice(0, MOST_SUGGESTIONS)), () => wanted && setFound([])), 120);
    return () => { wanted = false; clearTimeout(rest); };
  }, [typed]);
  return found;
}

export function SearchBox({ words = "" }) {
  const [typed, setTyped] = useState(words);
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef();
  const found = useSuggestions(open ? typed : "");
  const shown = open && found.length > 0;
  useEffect(() => setTyped(words), [words]);
  const leave = target => { setOpen(false); setChosen(-1); input.current.blur(); target(); };
  const submit = event => {
    event.preventDefault();
    const row = shown ? found[chosen] : null;
    if (row) leave(() => go(Object.fromEntries(new URLSearchParams(address(row).slice(2)))));
    else if (typed.trim()) leave(() => go({ view: "search", q: typed.trim() }));
  };
  const keys = event => {
    if (event.key === "Escape") setOpen(false);
    if (!shown || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    setChosen((chosen + step + found.length + 1) % (found.length + 1));
  };
  return h("form", { class: "search", role: "search", onSubmit: submit },
    h("input", {
      ref: input, id: "search", type: "text", role: "combobox", "aria-label": "Search people, states, events, words",
      placeholder: "Search people, states, events, words", autocomplete: "off", spellcheck: false, value: typed,
      "aria-expanded": String(shown), "aria-controls": "suggestions", "aria-autocomplete": "list",
      "aria-activedescendant": shown && found[chosen] ? `suggestion-${chosen}` : undefined,
      onInput: event => { setTyped(event.target.value); setOpen(true); setChosen(-1); },
      onFocus: () => setOpen(typed !== words), onBlur: () => setTimeout(() => setOpen(false), 150), onKeyDown: keys,
    }),
    h("ul", { id: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: !shown },
      shown ? found.map((row, i) => h("li", {
        key: row.thing, id: `suggestion-${i}`, role: "option", "aria-selected": String(i === chosen),
        onMouseDown: event => { event.preventDefault(); leave(() => go(Object.fromEntries(new URLSearchParams(address(row).slice(2))))); },
      }, h("span", null, row.label), h(Kind, { name: row.class }))) : ""));
}

export function SearchPage({ route }) {
  const answers = useAnswers(["search", { words: route.q }]);
  return h(Fragment, null, h("h1", null, `Found for “${route.q}”`),
    h(Answered, { answers }, rows => {
      const found = things(rows);
      if (!found.length) {
        return h(Empty, null, "Nothing in the names, headlines and texts begins with these words. Fewer letters find more.");
      }
      return Object.entries(PLURALS).map(([kind, title]) => {
        const some = found.filter(row => row.kind === kind);
        return some.length ? h("section", { class: "part", key: kind }, h("h2", null, title),
          h("ul", { class: "found" }, some.map(row => h("li", { key: row.thing },
            h("a", { href: address(row) }, row.label), " ", h(Kind, { name: row.class }))))) : "";
      });
    }));
}
