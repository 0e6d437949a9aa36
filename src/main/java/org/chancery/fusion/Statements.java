package org.chancery.fusion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/** Which articles quote one statement: the same speaker, and nearly the same words. */
final class Statements implements Rules<Statements.Quotation> {
    /**
     * A statement as one article has it.
     *
     * @param speaker whom all articles together take the speaker for, or null
     */
    record Quotation(
            Node node,
            String published,
            Node article,
            Node speaker,
            String words,
            String stance,
            String quote,
            Set<String> content)
            implements Item {}

    private static final double NEARLY_EQUAL = 0.7;
    private static final Bands BANDS = new Bands(3, 1);
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_DAYS = 7;
    private static final double DECIDED = 3;

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Decisions decisions;
    private final FusedThings things;

    Statements(Pending pending, FusedGraphs graphs, Decisions decisions) {
        this.pending = pending;
        this.graphs = graphs;
        this.decisions = decisions;
        things = new FusedThings(pending, graphs, graphs.statements());
    }

    @Override
    public Node type() {
        return Vocabulary.STATEMENT;
    }

    @Override
    public Optional<Quotation> read(Node statement) {
        ArticleInGraph view = ArticleInGraph.of(pending, graphs, statement);
        return view.text(statement, Vocabulary.QUOTE)
                .filter(quote -> !decisions.isWrong(statement))
                .map(quote -> new Quotation(
                        statement,
                        view.published(),
                        view.article(),
                        view.object(statement, Vocabulary.SPEAKER)
                                .map(this::identity)
                                .orElse(null),
                        view.text(statement, Vocabulary.SPEAKER_WORDS).orElse(""),
                        view.object(statement, Vocabulary.STANCE)
                                .map(Node::getURI)
                                .orElse(""),
                        quote,
                        Names.content(quote)));
    }

    private Node identity(Node speaker) {
        return pending.object(graphs.people(), speaker, FusionTerms.FUSED_AS).orElse(speaker);
    }

    @Override
    public Set<String> keys(Quotation said) {
        Set<String> keys = new TreeSet<>(decisions.sharedKeys(said.node()));
        if (isKnown(said.speaker()) && said.content().size() >= FEWEST_WORDS) {
            keys.addAll(BANDS.keys("said|" + said.speaker().getURI(), said.content(), said.published(), MOST_DAYS));
        }
        return keys;
    }

    /** Whether other articles can mean the same speaker: not one who is only described in this one. */
    private boolean isKnown(Node speaker) {
        return speaker != null && !graphs.isOfArticle(speaker);
    }

    @Override
    public double likeness(Quotation one, Quotation other) {
        if (decisions.same(one.node(), other.node())) {
            return DECIDED;
        }
        boolean speakers = one.speaker() != null && one.speaker().equals(other.speaker());
        if (!speakers || Texts.daysBetween(one.published(), other.published()) >= MOST_DAYS) {
            return 0;
        }
        double overlap = Names.overlap(one.content(), other.content());
        return overlap >= NEARLY_EQUAL ? overlap : 0;
    }

    @Override
    public boolean excludes(List<Quotation> group, List<Quotation> other) {
        return group.stream()
                .anyMatch(one -> other.stream()
                        .anyMatch(another -> one.article().equals(another.article())
                                || decisions.apart(one.node(), another.node())));
    }

    @Override
    public void retract(Node statement) {
        things.retract(statement, List.of());
    }

    /** What one article alone has is told by it; nothing is said here. */
    @Override
    public void describe(List<Quotation> told) {
        if (told.size() > 1) {
            write(told);
        }
    }

    private void write(List<Quotation> told) {
        Quotation first = told.get(0);
        Node thing = things.found(told, FusionTerms.FUSED_STATEMENT);
        add(thing, Vocabulary.QUOTE, NodeFactory.createLiteralString(first.quote()));
        add(thing, Vocabulary.STANCE, NodeFactory.createURI(first.stance()));
        if (first.speaker() != null) {
            add(thing, Vocabulary.SPEAKER, first.speaker());
        }
        if (!first.words().isEmpty()) {
            add(thing, Vocabulary.SPEAKER_WORDS, NodeFactory.createLiteralString(first.words()));
        }
        things.count(thing, told, Quotation::article);
    }

    private void add(Node subject, Node property, Node object) {
        pending.add(graphs.statements(), subject, property, object);
    }
}
