package org.chancery.linkeddata;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.mapping.Vocabulary;

/**
 * Where the things of a store are found on its server: {@code <base>person/anna-berg} at {@code /id/person/anna-berg},
 * described by {@code /page/…} for people and {@code /data/…} for programs.
 *
 * @param base base IRI of the store
 */
public record Addresses(String base) {
    /** Where things are named. */
    public static final String ID = "/id/";

    /** Where pages about them are. */
    public static final String PAGE = "/page/";

    /** Where data about them are. */
    public static final String DATA = "/data/";

    /** Where the ontology is. */
    public static final String ONTOLOGY = "/ontology";

    private static final String REFERENCE = "graph/reference";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~,=/-]+");
    private static final String ONTOLOGY_IRI = Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1);

    /** Of the store whose reference graph has this name. */
    public static Addresses of(Node referenceGraph) {
        String name = referenceGraph.getURI();
        return new Addresses(name.substring(0, name.length() - REFERENCE.length()));
    }

    /**
     * Path and query that lead to a thing; a foreign IRI leads to itself, where a browser may follow it.
     *
     * @return null where nothing leads there
     */
    public String of(String iri) {
        if (iri.startsWith(Vocabulary.NAMESPACE)) {
            return ONTOLOGY + "#" + iri.substring(Vocabulary.NAMESPACE.length());
        }
        if (iri.equals(ONTOLOGY_IRI)) {
            return ONTOLOGY;
        }
        if (iri.startsWith(base)) {
            return ID + tail(iri);
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : null;
    }

    /** What stands behind {@link #PAGE}, {@link #DATA} or {@link #ID} for a thing of the store. */
    public String tail(String iri) {
        String path = iri.substring(base.length());
        return PLAIN.matcher(path).matches() ? path : "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    /**
     * The IRIs that may be meant, the likeliest first.
     *
     * @param path what stands behind {@link #ID} and the like, as the client sent it
     * @param iri the parameter of that name, or null
     */
    public List<Node> meant(String path, String iri) {
        if (iri != null) {
            return List.of(NodeFactory.createURI(iri));
        }
        return List.of(
                NodeFactory.createURI(base + letters(path)),
                NodeFactory.createURI(base + path),
                NodeFactory.createURI(base + decoded(path)));
    }

    /** Letters beyond ASCII as such, whatever else is escaped stays so, as in the IRIs of a store. */
    private static String letters(String path) {
        return Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+")
                .matcher(path)
                .replaceAll(octets -> decoded(octets.group()));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return path;
        }
    }
}
