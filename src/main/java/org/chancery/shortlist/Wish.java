package org.chancery.shortlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Vocabulary;
import org.chancery.query.NamedQuery;

/**
 * What a query's head says of the facts that can be its answer:
 *
 * <pre>
 * # **Candidates** `event` of the fused events by told; type Consultation; words party where; days since until; 200
 * </pre>
 *
 * <p>Where a query looks for two kinds of facts, it has two of these, with {@code , and} between. First the variable,
 * of what there is a list, and in what order facts are new. Then clauses: what must hold, a word and either names of
 * terms or names of parameters. Last how many rows are enough, or, after {@code among}, how many facts are counted
 * together.
 *
 * @param variable what stands for such a fact in the query
 * @param listing of what there is a list; {@code level} where a parameter says so
 * @param order in what order facts are new
 * @param clauses a word with its names each
 * @param most how many rows are enough
 * @param among whether so many facts are all that is looked at
 */
record Wish(
        String variable, String listing, FactList.Order order, List<List<String>> clauses, int most, boolean among) {
    private static final Pattern FORM = Pattern.compile(
            "`(?<variable>\\w+)` of the (?<listing>[a-z ]+?)s? by (?<order>\\w+);(?<clauses>.*;)? (?<among>among )?(?<most>\\d+)");
    private static final String LEVEL = "level";

    /** The clause of {@link #terms()}. */
    static final String WITH = "with";

    /** Those of a query; none where its head says nothing. */
    static List<Wish> of(NamedQuery query) {
        return Arrays.stream(query.candidates().split(", and "))
                .filter(wish -> !wish.isEmpty())
                .map(wish -> parse(query.name(), wish))
                .toList();
    }

    private static Wish parse(String query, String wish) {
        Matcher line = FORM.matcher(wish);
        if (!line.matches()) {
            throw new IllegalArgumentException("the candidates of the query " + query + " cannot be read: " + wish);
        }
        String clauses = line.group("clauses") == null ? "" : line.group("clauses");
        return new Wish(
                line.group("variable"),
                line.group("listing"),
                FactList.Order.valueOf(line.group("order").toUpperCase(Locale.ROOT)),
                Arrays.stream(clauses.split(";"))
                        .filter(clause -> !clause.isBlank())
                        .map(clause -> List.of(clause.strip().split(" ")))
                        .toList(),
                Integer.parseInt(line.group("most")),
                line.group("among") != null);
    }

    /** The terms of the ontology that its facts have, as a property or a value. */
    List<Node> terms() {
        return clauses.stream()
                .filter(clause -> clause.get(0).equals(WITH))
                .flatMap(clause -> clause.stream().skip(1))
                .map(Vocabulary::term)
                .toList();
    }

    /** The list, by the level of the question where that says which. */
    Listing listing(Asked asked) {
        if (!listing.equals(LEVEL)) {
            return Listing.of(listing);
        }
        return asked.value(LEVEL)
                        .filter(FusionTerms.FUSED_EVENT.getURI()::equals)
                        .isPresent()
                ? Listing.FUSED_EVENT
                : Listing.EVENT;
    }
}
