package org.chancery.excerpt;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.fusion.FusionTerms;
import org.chancery.store.Contents;

/**
 * What the store says of single things, read one by one, from whatever graph; what was known before is there already.
 */
public final class Neighbourhood {
    private final Contents contents;
    private final Graph reference;
    private final Graph read = GraphFactory.createGraphMem();
    private final Set<Node> things = new HashSet<>();

    Neighbourhood(Contents contents, Graph reference) {
        this.contents = contents;
        this.reference = reference;
    }

    /** Reads a thing; null, a literal, and what was known before reads nothing. */
    public Neighbourhood with(Node thing) {
        boolean known = thing == null || !thing.isURI() || reference.contains(thing, Node.ANY, Node.ANY);
        if (!known && things.add(thing)) {
            contents.about(thing).stream().map(Quad::asTriple).forEach(read::add);
        }
        return this;
    }

    /** What has been read, and what was known before. */
    public GraphReader graph() {
        return new GraphReader(read, reference);
    }

    /**
     * What all articles together take something of one article for; itself where it is not put together with others.
     */
    public Node fusedAs(Node thing) {
        Node fused = with(thing).graph().object(thing, FusionTerms.FUSED_AS);
        return fused == null ? thing : fused;
    }

    /**
     * Somebody of one article, as all articles together know him.
     *
     * @param tenure in which he acts, or null
     * @param article what the article says
     */
    public Party party(Node entity, Node tenure, GraphReader article) {
        Party said = Party.of(entity, tenure, article);
        Node fused = entity == null ? null : fusedAs(entity);
        return fused == null || fused.equals(entity)
                ? said
                : said.knownAs(Party.of(fused, with(fused).graph()));
    }
}
