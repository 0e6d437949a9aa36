// The state of the page is its address: each state can be sent to somebody.
import { useEffect, useState } from "./dom.js";

/** What the address says, e.g. `{view: "actor", iri: "https://…"}`. */
export const here = () => Object.fromEntries(new URLSearchParams(location.search));

/** The address of a state; what is empty is left out. */
export function to(state) {
  const given = Object.entries(state).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const query = new URLSearchParams(given).toString();
  return query ? `/?${query}` : "/";
}

/** Goes there; `quiet` replaces the present state, for filters while they are typed. */
export function go(state, quiet = false) {
  history[quiet ? "replaceState" : "pushState"](null, "", to(state));
  dispatchEvent(new Event("route"));
}

/** The state, kept up to date. */
export function useRoute() {
  const [state, setState] = useState(here());
  useEffect(() => {
    const update = () => setState(here());
    addEventListener("popstate", update);
    addEventListener("route", update);
    return () => { removeEventListener("popstate", update); removeEventListener("route", update); };
  }, []);
  return state;
}

/** Links inside the explorer do not load the page anew. */
export function followLinks() {
  document.addEventListener("click", click => {
    const link = click.target.closest?.("a[href]");
    const plain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
    if (!link || !plain || link.target || link.hasAttribute("download")) return;
    const target = new URL(link.getAttribute("href"), location.href);
    if (target.origin !== location.origin || target.pathname !== "/") return;
    click.preventDefault();
    history.pushState(null, "", target);
    dispatchEvent(new Event("route"));
    if (!target.hash) scrollTo(0, 0);
  });
}
