package org.chancery.fusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Standards;
import org.chancery.store.Pending;

/** Which articles are copies of one text: wire reports as several papers print them, cut short or edited lightly. */
final class Texts implements Rules<Texts.Text> {
    /** A text as the set of its shingles, which are runs of words. */
    record Text(Node node, String published, Set<String> shingles) implements Item {}

    private static final int SHINGLE = 3;
    private static final int FEWEST_SHINGLES = 12;
    private static final Bands BANDS = new Bands(7, 2);
    private static final int MOST_DAYS = 14;
    private static final double NEARLY_EQUAL = 0.6;
    private static final double CONTAINED = 0.85;

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Map<Node, Optional<Node>> before = new LinkedHashMap<>();

    Texts(Pending pending, FusedGraphs graphs) {
        this.pending = pending;
        this.graphs = graphs;
    }

    @Override
    public Node type() {
        return Standards.NEWS_ARTICLE;
    }

    @Override
    public Optional<Text> read(Node article) {
        ArticleInGraph view = ArticleInGraph.of(pending, graphs, article);
        return view.text(article, Standards.ARTICLE_BODY)
                .map(body -> new Text(article, view.published(), shingles(body)))
                .filter(text -> text.shingles().size() >= FEWEST_SHINGLES);
    }

    private static Set<String> shingles(String body) {
        List<String> words = Names.words(body);
        Set<String> shingles = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    @Override
    public Set<String> keys(Text text) {
        return BANDS.keys("text", text.shingles(), text.published(), MOST_DAYS);
    }

    @Override
    public double likeness(Text one, Text other) {
        if (daysBetween(one.published(), other.published()) >= MOST_DAYS) {
            return 0;
        }
        double overlap = Names.overlap(one.shingles(), other.shingles());
        int smaller = Math.min(one.shingles().size(), other.shingles().size());
        int all = one.shingles().size() + other.shingles().size();
        double contained = overlap * all / (1 + overlap) / smaller;
        return overlap >= NEARLY_EQUAL || contained >= CONTAINED ? Math.max(overlap, contained) : 0;
    }

    /** 0 where one day is not known. */
    static long daysBetween(String one, String other) {
        return one.equals(ArticleInGraph.UNDATED) || other.equals(ArticleInGraph.UNDATED)
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other)));
    }

    @Override
    public boolean excludes(List<Text> group, List<Text> other) {
        return false;
    }

    @Override
    public void retract(Node article) {
        before.putIfAbsent(article, original(article));
        pending.remove(graphs.texts(), article, FusionTerms.COPY_OF, Node.ANY);
    }

    private Optional<Node> original(Node article) {
        return pending.object(graphs.texts(), article, FusionTerms.COPY_OF);
    }

    /** The articles that are no longer copies of what they were copies of. */
    List<Node> changed() {
        return before.keySet().stream()
                .filter(article -> !before.get(article).equals(original(article)))
                .toList();
    }

    @Override
    public void describe(List<Text> copies) {
        Node first = copies.get(0).node();
        copies.stream().skip(1).forEach(copy -> pending.add(graphs.texts(), copy.node(), FusionTerms.COPY_OF, first));
    }
}
