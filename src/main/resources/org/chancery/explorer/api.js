// Questions to the server; each is a SPARQL query with parameters, answered as SPARQL results in JSON.
import { useEffect, useState } from "./dom.js";

const known = new Map();

/** Rows as plain objects; what is unbound is missing. `of` is how many there are where these are not all. */
export async function ask(name, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const address = `/api/${name}?${new URLSearchParams(given)}`;
  if (!known.has(address)) {
    known.set(address, fetchRows(address));
    known.get(address).catch(() => known.delete(address));
  }
  return known.get(address);
}

async function fetchRows(address) {
  let answer;
  try {
    answer = await fetch(address, { headers: { Accept: "application/sparql-results+json" } });
  } catch {
    throw new Error("The server does not answer. Is it still running?");
  }
  if (!answer.ok) {
    const reason = (await answer.text()).trim();
    throw new Error(answer.status === 503 ? "This took too long. Narrow the filters and ask again." : reason);
  }
  const results = await answer.json();
  const rows = results.results.bindings.map(binding =>
    Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, term.value])));
  rows.of = Number(answer.headers.get("Chancery-Facts") ?? rows.length);
  return rows;
}

/** What several questions answer: `{rows, error}`; rows are null while they are on their way. */
export function useAnswers(...questions) {
  const key = JSON.stringify(questions);
  const [state, setState] = useState({ key: null, rows: null, error: null });
  useEffect(() => {
    let wanted = true;
    Promise.all(questions.map(([name, parameters]) => ask(name, parameters)))
      .then(rows => wanted && setState({ key, rows, error: null }))
      .catch(error => wanted && setState({ key, rows: null, error: error.message }));
    return () => { wanted = false; };
  }, [key]);
  return state.key === key ? state : { rows: null, error: null };
}
