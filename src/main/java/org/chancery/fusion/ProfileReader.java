package org.chancery.fusion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Reads who somebody is by one article. */
final class ProfileReader {
    private static final Pattern UNNAMED = Pattern.compile(".*/unnamed/(?<name>[^/]+)");
    private static final Pattern DATELINE = Pattern.compile("^\\s*(?<place>\\p{Lu}{3}[\\p{Lu} .'-]*)\\s*[,(/—–-]");
    private static final Node NOMINAL = Vocabulary.term("Nominal");
    private static final Node NAME = Vocabulary.term("Name");

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Affiliations affiliations;
    private final Decisions decisions;
    private final Trades trades;

    ProfileReader(Pending pending, FusedGraphs graphs, Decisions decisions, Trades trades) {
        this.pending = pending;
        this.graphs = graphs;
        this.decisions = decisions;
        this.trades = trades;
        affiliations = new Affiliations(pending, graphs);
    }

    /** The profile of a person or organization of an article; empty for one who is only described. */
    Optional<AgentProfile> read(Node graph, Node agent) {
        ArticleInGraph view = new ArticleInGraph(pending, graph, graphs.articleOf(graph));
        Optional<String> name = view.text(agent, RDFS.Nodes.label);
        Optional<String> kind = view.object(agent, RDF.Nodes.type).map(Node::getLocalName);
        if (name.isEmpty() || kind.isEmpty() || Names.words(name.get()).isEmpty() || isDescribedOnly(agent)) {
            return Optional.empty();
        }
        return Optional.of(read(view, agent, kind.get(), name.get()));
    }

    private static boolean isDescribedOnly(Node agent) {
        Matcher unnamed = UNNAMED.matcher(agent.getURI());
        return unnamed.matches() && unnamed.group("name").matches("[0-9-]+");
    }

    private AgentProfile read(ArticleInGraph view, Node agent, String kind, String name) {
        boolean person = kind.equals("Person");
        boolean surnameOnly = person && Names.parts(name).size() == 1;
        Set<String> states = new TreeSet<>();
        Set<String> offices = new TreeSet<>();
        Set<String> titles = new TreeSet<>();
        affiliations.state(view.graph(), agent).ifPresent(state -> states.add(state.getURI()));
        readTenures(view, agent, states, offices, titles);
        if (surnameOnly && offices.isEmpty()) {
            readTitles(view, agent, titles);
        }
        String trade = person && offices.isEmpty() ? trade(view, agent) : "";
        boolean vague = states.isEmpty() || surnameOnly;
        boolean alone = surnameOnly && offices.isEmpty()
                || states.size() > 1
                || graphs.isOfArticle(agent) && decisions.isIdentified(agent);
        return new AgentProfile(
                kind,
                name,
                surnameOnly,
                states,
                offices,
                titles,
                trade,
                year(view.published()),
                vague && person && offices.isEmpty() ? company(view) : Set.of(),
                known(agent, trade),
                alone ? graphs.key(view.article()) : "");
    }

    private void readTenures(
            ArticleInGraph view, Node agent, Set<String> states, Set<String> offices, Set<String> titles) {
        for (Node tenure : view.pending().subjects(view.graph(), Standards.MEMBER, agent)) {
            view.object(tenure, Standards.ORGANIZATION)
                    .flatMap(body -> affiliations.state(view.graph(), body))
                    .ifPresent(state -> states.add(state.getURI()));
            view.object(tenure, Vocabulary.OFFICE_HELD).ifPresent(office -> {
                offices.add(office.getURI());
                view.text(office, Vocabulary.OFFICE_NAME).ifPresent(title -> titles.add(slug(title)));
            });
        }
    }

    /** What stands before a bare surname: "President". */
    private static void readTitles(ArticleInGraph view, Node agent, Set<String> titles) {
        for (Node mention : view.pending().subjects(view.graph(), Vocabulary.REFERS_TO, agent)) {
            if (view.has(mention, Vocabulary.MENTION_FORM, NOMINAL)) {
                titles.add(slug(view.text(mention, Standards.EXACT).orElse("")));
            }
        }
        titles.remove("");
    }

    private static String slug(String title) {
        return String.join("-", Names.words(title));
    }

    /** The word before the name where it tells a trade: "the footballer". */
    private String trade(ArticleInGraph view, Node agent) {
        String body = view.text(view.article(), Standards.ARTICLE_BODY).orElse("");
        return view.pending().subjects(view.graph(), Vocabulary.REFERS_TO, agent).stream()
                .filter(mention -> view.has(mention, Vocabulary.MENTION_FORM, NAME))
                .flatMap(mention -> view.text(mention, Standards.START).stream())
                .map(start -> trades.before(body, Integer.parseInt(start)))
                .filter(trade -> !trade.isEmpty())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static int year(String published) {
        return published.equals(ArticleInGraph.UNDATED) ? 0 : Integer.parseInt(published.substring(0, 4));
    }

    private Set<String> company(ArticleInGraph view) {
        Set<String> company = new TreeSet<>(affiliations.statesIn(view.graph()));
        Matcher dateline = DATELINE.matcher(
                view.text(view.article(), Standards.ARTICLE_BODY).orElse(""));
        if (dateline.find()) {
            city(dateline.group("place").strip())
                    .forEach(city -> affiliations
                            .state(graphs.reference(), city)
                            .ifPresent(state -> company.add(state.getURI())));
        }
        return company;
    }

    private List<Node> city(String capitals) {
        StringBuilder name = new StringBuilder();
        for (String word : capitals.toLowerCase(Locale.ROOT).split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        Node label = NodeFactory.createLiteralLang(name.toString(), "en");
        return pending.subjects(graphs.reference(), RDFS.Nodes.label, label);
    }

    /** The gazetteer's person of this name, unless a trade tells that it is another. */
    private String known(Node agent, String trade) {
        String path = graphs.isOfArticle(agent)
                ? agent.getURI().replaceFirst("\\Q" + graphs.base() + "\\Earticle/[^/]+/", graphs.base())
                : agent.getURI();
        Node entity = NodeFactory.createURI(path);
        boolean known = !pending.find(graphs.reference(), entity, RDF.Nodes.type, Node.ANY)
                .isEmpty();
        return known && trade.isEmpty() ? path : "";
    }
}
