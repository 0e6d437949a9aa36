package org.chancery.excerpt;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.mapping.Standards;
import org.chancery.query.Folding;
import org.chancery.query.OntologyTerms;
import org.chancery.query.QueryException;
import org.chancery.store.Contents;
import org.chancery.store.StoredArticle;

/**
 * What a selection wants of a store, an article at a time: only one of them, and what was known before, is in memory.
 */
public final class Excerpt {
    private final Contents contents;
    private final Selection selection;
    private final Graph reference;
    private final FactFilter filter;
    private final Set<String> sources;

    /**
     * The part of the store that is wanted.
     *
     * @throws QueryException if the selection names an article or a kind that is not there
     */
    public Excerpt(Contents contents, Selection selection) {
        this.contents = contents;
        this.selection = selection;
        this.reference =
                graph(contents.quads(contents.referenceGraph()).stream().map(Quad::asTriple));
        this.filter = new FactFilter(selection, kind(selection.kind(), reference));
        this.sources = selection.sources().stream().map(Folding::of).collect(Collectors.toSet());
        checkArticles();
    }

    /** All that a store holds. */
    public static Excerpt whole(Contents contents) {
        return new Excerpt(contents, Selection.ALL);
    }

    /** Reads single things of the store, whether they are wanted or not. */
    public Neighbourhood neighbourhood() {
        return new Neighbourhood(contents, reference);
    }

    /** The articles of which anything is wanted, by id. Each is read when its turn comes. */
    public Stream<ArticleExcerpt> articles() {
        return contents.articles().stream()
                .filter(article ->
                        selection.articles().isEmpty() || selection.articles().contains(article.id()))
                .map(this::read)
                .filter(Objects::nonNull);
    }

    /** Whether something is asked for and no article has it. */
    public boolean isEmpty() {
        return !(selection.isOfAllArticles() && selection.isOfAllFacts())
                && articles().findFirst().isEmpty();
    }

    /**
     * The graphs of which anything is wanted. All of them, by name, where nothing is left out; else those of the
     * articles, by id, and then what was known before.
     */
    public Stream<GraphExcerpt> graphs() {
        if (selection.isOfAllArticles() && selection.isOfAllFacts()) {
            return contents.graphs().stream()
                    .filter(name -> selection.reference() || !name.equals(contents.referenceGraph()))
                    .map(name -> GraphExcerpt.of(
                            name,
                            contents.quads(name).stream().map(Quad::asTriple).toList()));
        }
        Stream<GraphExcerpt> articles = articles()
                .map(each -> graph(each.article().graph(), each.graph().article()));
        return selection.reference()
                ? Stream.concat(articles, Stream.of(graph(contents.referenceGraph(), reference)))
                : articles;
    }

    private void checkArticles() {
        selection.articles().stream()
                .sorted()
                .forEach(id -> contents.find(id)
                        .orElseThrow(() -> new QueryException("there is no article " + id + " in the store")));
    }

    /** Null where nothing of the article is wanted. */
    private ArticleExcerpt read(StoredArticle article) {
        GraphReader whole =
                new GraphReader(graph(contents.quads(article.graph()).stream().map(Quad::asTriple)), reference);
        if (!isSourceWanted(article, whole)) {
            return null;
        }
        if (selection.isOfAllFacts()) {
            return new ArticleExcerpt(article, whole);
        }
        Set<Node> facts = filter.facts(article.published(), whole);
        return facts.isEmpty()
                ? null
                : new ArticleExcerpt(article, new GraphReader(FactClosure.of(whole.article(), facts), reference));
    }

    private boolean isSourceWanted(StoredArticle article, GraphReader graph) {
        return sources.isEmpty()
                || Optional.ofNullable(graph.value(article.article(), Standards.PUBLISHER))
                        .map(Folding::of)
                        .filter(sources::contains)
                        .isPresent();
    }

    private static Node kind(String name, Graph reference) {
        return name.isEmpty() ? null : OntologyTerms.of(reference).eventType(name);
    }

    private static GraphExcerpt graph(Node name, Graph graph) {
        return GraphExcerpt.of(name, graph.find().toList());
    }

    private static Graph graph(Stream<Triple> triples) {
        Graph graph = GraphFactory.createGraphMem();
        triples.forEach(graph::add);
        return graph;
    }
}
