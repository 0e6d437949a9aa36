package org.chancery.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.digest.EventFact;
import org.chancery.excerpt.Party;
import org.chancery.excerpt.Period;

/** Attributes of a node or an edge while it is being put together; what is null or empty is left out. */
final class Attributes {
    static final List<Attribute> OF_PARTY = List.of(
            Attribute.text(Vertex.KIND),
            Attribute.text("code"),
            Attribute.text("sector"),
            Attribute.text("belongs_to"),
            Attribute.text("wikidata"));
    static final List<Attribute> OF_PERIOD = List.of(
            Attribute.day("begin"),
            Attribute.day("end"),
            Attribute.day("reported"),
            Attribute.day("date"),
            Attribute.text("date_basis"));
    static final List<Attribute> OF_EVENT = Stream.concat(
                    Stream.of(
                            Attribute.text("event"),
                            Attribute.text("type"),
                            Attribute.integer("quad_class"),
                            Attribute.text("status"),
                            Attribute.text("certainty"),
                            Attribute.decimal("confidence"),
                            Attribute.text("place"),
                            Attribute.integer("sources"),
                            Attribute.integer("reports"),
                            Attribute.text("article"),
                            Attribute.text("quote")),
                    OF_PERIOD.stream())
            .toList();

    private final Map<String, Object> values = new TreeMap<>();

    Attributes with(String name, Object value) {
        if (value != null && !value.equals("")) {
            values.put(name, value);
        }
        return this;
    }

    Attributes with(Party party) {
        return with(Vertex.KIND, words(party.kind().term()))
                .with("code", party.code())
                .with("sector", party.sector())
                .with("belongs_to", String.join("; ", party.belongsTo()))
                .with("wikidata", party.wikidata());
    }

    Attributes with(Period period) {
        return with("begin", period.begin())
                .with("end", period.end())
                .with("reported", period.reported())
                .with("date", period.firstKnown())
                .with(
                        "date_basis",
                        period.basis() == null ? null : period.basis().toString());
    }

    Attributes with(EventFact event) {
        return with("event", event.id())
                .with("type", event.type())
                .with("quad_class", event.quad())
                .with("status", event.status())
                .with("certainty", event.certainty())
                .with("confidence", event.confidence())
                .with("place", event.place())
                .with("sources", event.sources())
                .with("reports", event.reports())
                .with("article", event.article())
                .with("quote", event.quote())
                .with(event.period());
    }

    Map<String, Object> map() {
        return values;
    }

    /** Of {@code InternationalOrganization}: {@code international organization}. */
    private static String words(String term) {
        return term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
