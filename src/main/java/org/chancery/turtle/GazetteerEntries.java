package org.chancery.turtle;

import static org.chancery.turtle.SubjectDescription.CHY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.EntityKind;

/** Turns descriptions into the entries of a gazetteer. */
final class GazetteerEntries {
    private static final String OFFICE = "OfficeTitle";
    private static final String NOUN = "AgentNoun";

    private final Map<String, SubjectDescription> byId;
    private final Map<String, String> stateByCapital = new HashMap<>();
    private final List<KnownEntity> entities = new ArrayList<>();
    private final List<OfficeTitle> offices = new ArrayList<>();
    private final List<AgentNoun> nouns = new ArrayList<>();

    /** @param byId all descriptions, for what refers to others */
    GazetteerEntries(Map<String, SubjectDescription> byId) {
        this.byId = byId;
        byId.values().forEach(this::rememberCapitals);
    }

    void add(SubjectDescription description) {
        var type = description.type();
        if (type.equals(OFFICE)) {
            offices.add(office(description));
        } else if (type.equals(NOUN)) {
            nouns.add(noun(description));
        } else if (!type.equals(OfficeHolderReader.TYPE)) {
            entities.add(entity(description, kind(description, type)));
        }
    }

    Gazetteer gazetteer() {
        return new Gazetteer(entities, DeputyTitles.with(offices), nouns);
    }

    private void rememberCapitals(SubjectDescription state) {
        for (var city : state.ids(CHY + "capital")) {
            var other = stateByCapital.putIfAbsent(known(state, city), state.id());
            if (other != null) {
                throw state.error(city + " is the capital of " + other);
            }
        }
    }

    private KnownEntity entity(SubjectDescription description, EntityKind kind) {
        var name = required(description, SKOS.prefLabel.getURI());
        var others = description.texts(SKOS.altLabel.getURI());
        return new KnownEntity(
                description.id(),
                kind,
                name,
                Stream.concat(Stream.of(name), others.stream()).distinct().toList(),
                description.texts(CHY + "adjective"),
                description.texts(CHY + "inhabitant"),
                description.texts(CHY + "shortName"),
                reference(description, "affiliatedWith"),
                stateByCapital.get(description.id()),
                description.text(CHY + "code").orElse(null),
                description.text(CHY + "sector").orElse(null),
                description.localName(OWL.sameAs.getURI()).orElse(null));
    }

    private OfficeTitle office(SubjectDescription description) {
        return new OfficeTitle(
                slug(description, "office/"),
                required(description, CHY + "officeName"),
                forms(description),
                description.texts(CHY + "nominal"),
                reference(description, "defaultBody"),
                description.text(CHY + "sector").orElse(null));
    }

    private AgentNoun noun(SubjectDescription description) {
        var kind = description.localName(CHY + "agentKind").orElseThrow(() -> description.error("no agentKind"));
        return new AgentNoun(
                slug(description, "agent/"),
                kind(description, kind),
                forms(description),
                description.text(CHY + "sector").orElse(null),
                description.text(CHY + "symmetric").map(Boolean::valueOf).orElse(false));
    }

    private static EntityKind kind(SubjectDescription description, String term) {
        return Stream.of(EntityKind.values())
                .filter(kind -> kind.term().equals(term))
                .findFirst()
                .orElseThrow(() -> description.error("unknown kind " + term));
    }

    private static List<String> forms(SubjectDescription description) {
        var forms = description.texts(CHY + "form");
        if (forms.isEmpty()) {
            throw description.error("no form");
        }
        return forms;
    }

    private static String slug(SubjectDescription description, String path) {
        if (!description.id().startsWith(path)) {
            throw description.error("the id does not begin with " + path);
        }
        return description.id().substring(path.length());
    }

    private static String required(SubjectDescription description, String property) {
        return description
                .text(property)
                .orElseThrow(() -> description.error("no " + property.replaceFirst(".*[/#]", "")));
    }

    private String reference(SubjectDescription description, String property) {
        return description.id(CHY + property).map(id -> known(description, id)).orElse(null);
    }

    private String known(SubjectDescription description, String id) {
        if (!byId.containsKey(id)) {
            throw description.error(id + " is not in the gazetteer");
        }
        return id;
    }
}
