package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Vocabulary;
import org.chancery.query.Folding;
import org.chancery.shortlist.FactList.Mark;

/**
 * The clauses of a wish as conditions on the facts of a list; each lets through at least what the query lets through.
 */
final class ListConditions {
    private static final String PARAMETER = "?";

    private final FactList list;
    private final Kinds kinds;
    private final Quads quads;
    private final Asked asked;

    ListConditions(FactList list, Kinds kinds, Quads quads, Asked asked) {
        this.list = list;
        this.kinds = kinds;
        this.quads = quads;
        this.asked = asked;
    }

    IntPredicate of(List<List<String>> clauses) {
        List<IntPredicate> conditions = new ArrayList<>();
        for (List<String> clause : clauses) {
            conditions.addAll(of(clause.get(0), clause.subList(1, clause.size())));
        }
        return conditions.stream().reduce(row -> true, IntPredicate::and);
    }

    private List<IntPredicate> of(String word, List<String> names) {
        return switch (word) {
            case "type", "status", "stage" -> marked(Mark.valueOf(word.toUpperCase(Locale.ROOT)), names);
            case "words" ->
                names.stream()
                        .filter(asked::has)
                        .map(name -> list.having(
                                list.words().having(new Needle(asked.typed().get(name)))))
                        .toList();
            case "is" ->
                names.stream()
                        .filter(asked::has)
                        .map(name -> list.having(
                                list.words().having(Folding.of(asked.typed().get(name))::equals)))
                        .toList();
            case "party" -> names.stream().filter(asked::has).map(this::party).toList();
            case Wish.WITH -> List.of(with(names));
            case "either" -> List.of(either(names.get(0), names.get(1)));
            case "same" -> asked.has(names.get(0)) ? List.of(same(names.get(0))) : List.of();
            case "sources" -> List.of(list.sources(number(names.get(0))));
            case "reports" -> List.of(list.reports(number(names.get(0))));
            case "thing" -> names.stream().map(name -> list.having(only(name))).toList();
            case "days" -> given(names) ? List.of(list.between(since(names), until(names))) : List.of();
            case "dated" -> given(names) ? List.of(list.dated(since(names), until(names), false)) : List.of();
            case "undated" -> given(names) ? List.of(list.dated(since(names), until(names), true)) : List.of();
            case "told" -> List.of(list.toldSince(since(names)));
            case "toldBy" -> List.of(list.toldBy(asked.day(names.get(0), Integer.MAX_VALUE)));
            case "ahead" -> List.of(list.dated(since(names), ahead(names), false));
            default -> throw new IllegalArgumentException("no clause begins with " + word);
        };
    }

    /** Somebody's name has what is typed. */
    private IntPredicate party(String parameter) {
        String part = Folding.of(asked.typed().get(parameter));
        return list.naming(list.words().having(text -> text.contains(part)));
    }

    /** One of these terms, as a property or a value. */
    private IntPredicate with(List<String> terms) {
        return terms.stream()
                .map(Vocabulary::term)
                .map(quads::number)
                .map(list::with)
                .reduce(IntPredicate::or)
                .orElseThrow();
    }

    /** The one that is named, else those whose words have what is typed. */
    private IntPredicate either(String thing, String words) {
        if (asked.has(thing)) {
            return same(thing);
        }
        return asked.has(words)
                ? list.having(list.words().having(new Needle(asked.typed().get(words))))
                : row -> false;
    }

    /** The fact itself, or that into which it was fused. */
    private IntPredicate same(String parameter) {
        NodeId fact = quads.number(NodeFactory.createURI(asked.typed().get(parameter)));
        Set<NodeId> things = new HashSet<>(Set.of(fact));
        quads.values(NodeId.NodeIdAny, fact, quads.number(FusionTerms.FUSED_AS), things::add);
        return list.only(things);
    }

    private int number(String name) {
        String number = name.startsWith(PARAMETER)
                ? asked.value(name.substring(PARAMETER.length())).orElse("")
                : name;
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private BitSet only(String parameter) {
        return asked.value(parameter)
                .map(NodeFactory::createURI)
                .map(quads::number)
                .map(list.words()::only)
                .orElseGet(BitSet::new);
    }

    private List<IntPredicate> marked(Mark mark, List<String> names) {
        Set<String> wanted = names.stream()
                .map(name -> name.startsWith(PARAMETER)
                        ? asked.value(name.substring(PARAMETER.length())).orElse("")
                        : name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return wanted.isEmpty() ? List.of() : List.of(list.marked(mark, (Node term) -> kinds.isOne(term, wanted)));
    }

    private boolean given(List<String> names) {
        return names.stream().anyMatch(asked::has);
    }

    private int since(List<String> names) {
        return asked.day(names.get(0), Integer.MIN_VALUE);
    }

    private int until(List<String> names) {
        return asked.day(names.get(1), Integer.MAX_VALUE);
    }

    /** So many days after the first. */
    private int ahead(List<String> names) {
        int from = asked.day(names.get(0), Integer.MIN_VALUE);
        return from == Integer.MIN_VALUE ? Integer.MAX_VALUE : from + number(PARAMETER + names.get(1));
    }
}
