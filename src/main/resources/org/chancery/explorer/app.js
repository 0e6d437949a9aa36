// The explorer: one frame, and a view for each state of the address.
import { h, Fragment, render, useEffect } from "./dom.js";
import { followLinks, go, to, useRoute } from "./route.js";
import { ask } from "./api.js";
import { Empty, entitle } from "./parts.js";
import { SearchBox, SearchPage } from "./search.js";
import { Home } from "./home.js";
import { ActorPage } from "./actor.js";
import { EventPage } from "./event.js";
import { ArticlePage } from "./article.js";
import { TimelinePage } from "./timeline.js";
import { NetworkPage } from "./network.js";
import { BoardPage } from "./board.js";
import { TablePage } from "./table.js";

const VIEWS = {
  search: SearchPage, actor: ActorPage, event: EventPage, article: ArticlePage, timeline: TimelinePage,
  network: NetworkPage, board: BoardPage, table: TablePage, thing: ThingPage,
};
const PLACES = [["Timeline", "timeline"], ["Network", "network"], ["Board", "board"], ["Table", "table"]];

/** Something of which only the address is known: goes to the view that is made for it. */
function ThingPage({ route }) {
  useEffect(() => { find(route.iri).then(state => go(state, true)); }, [route.iri]);
  return h(Empty, null, "Looking it up …");
}

async function find(iri) {
  const [event, article, [said]] = await Promise.all([
    ask("event", { event: iri }), ask("article", { article: iri }), ask("statement", { statement: iri }),
  ]);
  if (event.length) return { view: "event", iri };
  if (article.length) return { view: "article", iri };
  return said ? { view: "article", iri: said.article, fact: iri } : { view: "actor", iri };
}

function App() {
  const route = useRoute();
  const View = VIEWS[route.view] ?? Home;
  useEffect(entitle);
  return h(Fragment, null,
    h("a", { class: "skip", href: "#main" }, "Skip to the content"),
    h("header", { class: "top" },
      h("a", { class: "brand", href: "/" }, "Chancery"),
      h(SearchBox, { words: route.view === "search" ? route.q : "" }),
      h("nav", { "aria-label": "Views" },
        PLACES.map(([name, view]) => h("a", {
          key: view, href: to({ view }), "aria-current": route.view === view ? "page" : undefined,
        }, name)),
        h("a", { href: "/queries", target: "_self" }, "Questions"))),
    h("main", { id: "main", tabindex: -1 }, h(View, { route, key: `${route.view} ${route.iri ?? ""}` })),
    h("footer", null, h("a", { href: "/ontology", target: "_self" }, "Ontology"), h("a", { href: "/void", target: "_self" }, "Data set"),
      h("span", null, "SPARQL at ", h("code", null, "/chancery/sparql"))));
}

followLinks();
const place = document.getElementById("app");
place.textContent = "";
render(h(App), place);
