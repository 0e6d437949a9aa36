package org.chancery.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.fusion.FusedGraphs;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Contents;

/** Counts all that a store holds, in one pass. */
final class StoreStatistics {
    private static final Map<Node, String> KINDS = Map.of(
            Vocabulary.EVENT, "events",
            Vocabulary.STATEMENT, "statements",
            Vocabulary.TENURE, "tenures",
            Vocabulary.RELATION, "relations");

    private final Node referenceGraph;
    private final FusedGraphs fused;
    private final Map<String, Long> facts = new TreeMap<>();
    private final Map<String, Long> quads = new TreeMap<>();
    private long articles;

    StoreStatistics(Contents contents) {
        referenceGraph = contents.referenceGraph();
        fused = FusedGraphs.beside(referenceGraph);
        contents.forEach(this::count);
    }

    private void count(Quad quad) {
        boolean ofArticle = !quad.getGraph().equals(referenceGraph) && !fused.isOwn(quad.getGraph());
        quads.merge(ofArticle ? "articles" : name(quad.getGraph()), 1L, Long::sum);
        if (ofArticle && quad.getPredicate().equals(RDF.Nodes.type)) {
            articles += quad.getObject().equals(Standards.NEWS_ARTICLE) ? 1 : 0;
            if (KINDS.containsKey(quad.getObject())) {
                facts.merge(KINDS.get(quad.getObject()), 1L, Long::sum);
            }
        } else if (quad.getPredicate().equals(Vocabulary.REFERS_TO)) {
            facts.merge("mentions", 1L, Long::sum);
        }
    }

    private String name(Node graph) {
        return graph.getURI().substring((fused.base() + "graph/").length());
    }

    /** The counts, a line each. */
    String summary(long bytes) {
        StringBuilder lines = new StringBuilder();
        lines.append("articles ").append(articles).append('\n');
        facts.forEach(
                (kind, count) -> lines.append(kind).append(' ').append(count).append('\n'));
        long all = quads.values().stream().mapToLong(Long::longValue).sum();
        lines.append("quads ").append(all).append(each(all, "%.0f")).append('\n');
        quads.forEach((graph, count) -> lines.append("  ")
                .append(graph)
                .append(' ')
                .append(count)
                .append(each(count, "%.0f"))
                .append('\n'));
        double megabytes = bytes / 1e6;
        return lines.append("disk ")
                .append(Bytes.of(bytes))
                .append(articles == 0 ? "" : String.format(Locale.ROOT, ", %.2f MB an article", megabytes / articles))
                .append('\n')
                .toString();
    }

    private String each(long count, String form) {
        return articles == 0 ? "" : ", " + String.format(Locale.ROOT, form, (double) count / articles) + " an article";
    }
}
