package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.fusion.FusionTerms;
import org.chancery.knowledge.FacetRule;
import org.chancery.knowledge.Lexicon;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Certainty;
import org.chancery.model.EntityKind;
import org.chancery.model.Polarity;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/chancery.ttl");
    private static final Resource HEADER = ONTOLOGY.createResource("https://w3id.org/chancery/ontology");

    static List<Resource> terms() {
        return ONTOLOGY.listSubjects()
                .filterKeep(term -> term.getURI().startsWith(Vocabulary.NAMESPACE))
                .toList();
    }

    @Test
    void theHeaderSaysWhatItIs() {
        assertTrue(HEADER.hasProperty(RDF.type, OWL.Ontology));
        assertTrue(HEADER.hasProperty(OWL2.versionIRI));
        assertTrue(HEADER.hasLiteral(DCTerms.creator, "The Chancery authors"));
        for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.license, DCTerms.issued)) {
            assertEquals(1, HEADER.listProperties(property).toList().size(), property.getURI());
        }
        assertTrue(HEADER.hasLiteral(vann("preferredNamespacePrefix"), "chy"));
        assertTrue(HEADER.hasLiteral(vann("preferredNamespaceUri"), Vocabulary.NAMESPACE));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aTermHasOneLabelDefinitionExampleAndHome(Resource term) {
        assertEquals("en", one(term, RDFS.label).getLanguage());
        String definition = one(term, SKOS.definition).getString();
        assertTrue(definition.matches("[A-Z].* .*\\."), definition);
        assertTrue(!one(term, SKOS.example).getString().isBlank());
        assertEquals(HEADER, one(term, RDFS.isDefinedBy).getResource());
        assertTrue(term.hasProperty(RDF.type));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void whatATermPointsToIsDefined(Resource term) {
        Set<Resource> defined = Set.copyOf(terms());
        term.listProperties()
                .filterKeep(statement -> statement.getObject().isURIResource())
                .mapWith(Statement::getResource)
                .filterKeep(object -> object.getURI().startsWith(Vocabulary.NAMESPACE))
                .forEach(object -> assertTrue(defined.contains(object), object.getURI()));
    }

    @Test
    void thereIsNoBlankNode() {
        assertTrue(ONTOLOGY.listStatements().toList().stream()
                .noneMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon()));
    }

    @ParameterizedTest
    @MethodSource("plover")
    void aTypeThatPloverHasIsScored(Resource type) {
        int quad = one(type, chy("quadClass")).getInt();
        double score = one(type, chy("score")).getDouble();
        assertTrue(quad >= 1 && quad <= 4, "quad class " + quad);
        assertTrue(quad <= 2 ? score > 0 && score <= 10 : score <= 0 && score >= -10, "score " + score);
        assertTrue(one(type, chy("cameoCode")).getString().matches("\\d{3,4}"));
    }

    static List<Resource> plover() {
        return ONTOLOGY.listResourcesWithProperty(chy("ploverType")).toList();
    }

    @Test
    void theModesAndContextsAreThoseOfTheSchemaOfPlover() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("ontology/plover.schema.json")));
        assertEquals(words(schema, "mode"), values("ploverMode"));
        assertEquals(words(schema, "context"), values("ploverContext"));
    }

    private static Set<String> words(JsonNode schema, String property) {
        Set<String> words = new TreeSet<>();
        schema.at("/properties/" + property + "/items/enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> values(String property) {
        return ONTOLOGY.listObjectsOfProperty(chy(property)).toList().stream()
                .map(value -> value.asLiteral().getString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyModeAndContextHasARule() {
        Lexicon lexicon = LexiconReader.read();
        assertEquals(individuals("Mode"), terms(lexicon.modes()));
        assertEquals(individuals("Context"), terms(lexicon.contexts()));
    }

    private static Set<String> terms(List<FacetRule> rules) {
        return rules.stream().map(FacetRule::term).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void anEventTypeIsAKindOfEvent(Resource type) {
        assertTrue(type.hasProperty(RDF.type, OWL.Class));
        assertTrue(isEvent(type));
    }

    private static boolean isEvent(Resource kind) {
        return kind.equals(chy("Event"))
                || ONTOLOGY.listObjectsOfProperty(kind, RDFS.subClassOf).toList().stream()
                        .anyMatch(above -> isEvent(above.asResource()));
    }

    static List<Resource> eventTypes() {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type, chy("EventType")).toList();
    }

    @Test
    void theVocabularyIsInTheOntology() throws IllegalAccessException {
        Set<String> defined = localNames(terms().stream());
        assertEquals(Set.of(), difference(named(), defined));
    }

    @Test
    void everyPropertyIsWrittenOrUsedByTheGazetteer() throws IllegalAccessException, IOException {
        Set<String> written = named();
        Arrays.stream(Role.values()).map(Role::term).forEach(written::add);
        Arrays.stream(Relation.Type.values()).map(Relation.Type::term).forEach(written::add);
        Set<String> properties = localNames(Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> ONTOLOGY.listSubjectsWithProperty(RDF.type, kind).toList().stream()));
        properties.removeAll(written);
        properties.removeAll(localNames(usedInData()));
        assertEquals(Set.of(), properties);
    }

    /** The local names of all terms that the program writes by name. */
    private static Set<String> named() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Class<?> vocabulary : List.of(Vocabulary.class, FusionTerms.class)) {
            for (var field : vocabulary.getFields()) {
                if (field.getType() == Node.class) {
                    names.add(((Node) field.get(null)).getURI().substring(Vocabulary.NAMESPACE.length()));
                }
            }
        }
        return names;
    }

    private static Set<String> difference(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void theTermsThatGazetteerAndLexiconUseAreDefined() throws IOException {
        Set<String> used = localNames(usedInData());
        used.removeAll(localNames(terms().stream()));
        assertEquals(Set.of(), used);
    }

    private static Stream<Resource> usedInData() throws IOException {
        Set<Resource> used = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            for (Path file : files.filter(OntologyTest::isData).toList()) {
                RDFDataMgr.loadModel(file.toString()).listStatements().forEach(statement -> {
                    used.add(statement.getPredicate());
                    if (statement.getObject().isURIResource()) {
                        used.add(statement.getResource());
                    }
                });
            }
        }
        return used.stream().filter(term -> term.getURI().startsWith(Vocabulary.NAMESPACE));
    }

    /** Files beside the ontology's own are in folders. */
    private static boolean isData(Path file) {
        return file.getNameCount() > 2 && file.toString().endsWith(".ttl");
    }

    @Test
    void theEnumsOfTheModelAreIndividualsOfTheirClass() {
        assertEquals(names(Status.values(), Status::term), individuals("Status"));
        assertEquals(names(Certainty.values(), Certainty::term), individuals("Certainty"));
        assertEquals(names(Polarity.values(), Polarity::term), individuals("Polarity"));
        assertEquals(names(Tenure.Manner.values(), Tenure.Manner::term), individuals("Manner"));
        assertEquals(names(Role.values(), Role::term), individuals("Role"));
        assertEquals(names(Relation.Type.values(), Relation.Type::term), individuals("RelationType"));
    }

    @Test
    void theKindsOfEntityAreClasses() {
        Set<String> classes = individuals(OWL.Class);
        assertTrue(classes.containsAll(names(EntityKind.values(), EntityKind::term)));
    }

    @Test
    void theAlignmentsSpeakOfTermsThatExist() {
        Set<String> defined = localNames(terms().stream());
        RDFDataMgr.loadModel("ontology/alignments.ttl")
                .listSubjects()
                .filterKeep(subject -> subject.getURI().startsWith(Vocabulary.NAMESPACE))
                .forEach(subject -> assertTrue(defined.contains(subject.getLocalName()), subject.getURI()));
    }

    private static <E> Set<String> names(E[] values, Function<E, String> term) {
        return Arrays.stream(values).map(term).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> individuals(String type) {
        return individuals(chy(type));
    }

    private static Set<String> individuals(Resource type) {
        return localNames(ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream());
    }

    private static Set<String> localNames(Stream<Resource> resources) {
        return resources.map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Statement one(Resource subject, Property property) {
        List<Statement> statements = subject.listProperties(property).toList();
        assertEquals(1, statements.size(), subject + " " + property);
        return statements.get(0);
    }

    private static Property chy(String localName) {
        return ResourceFactory.createProperty(Vocabulary.NAMESPACE + localName);
    }

    private static Property vann(String localName) {
        return ResourceFactory.createProperty("http://purl.org/vocab/vann/" + localName);
    }
}
