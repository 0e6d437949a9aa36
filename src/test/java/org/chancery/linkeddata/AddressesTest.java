package org.chancery.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.NodeFactory;
import org.chancery.mapping.IriMinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final Addresses STANDARD = Addresses.of(IriMinter.standard().referenceGraph());

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/chancery/id/person/anna-berg, /id/person/anna-berg",
        "https://w3id.org/chancery/id/article/a#char=1.2,"
                + " /id/?iri=https%3A%2F%2Fw3id.org%2Fchancery%2Fid%2Farticle%2Fa%23char%3D1.2",
        "https://w3id.org/chancery/ontology#Summit, /ontology#Summit",
        "https://w3id.org/chancery/ontology, /ontology",
        "http://www.wikidata.org/entity/Q794, http://www.wikidata.org/entity/Q794"
    })
    void a_thing_has_one_address(String iri, String address) {
        assertEquals(address, STANDARD.of(iri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "urn:x:y", "data:text/html,x", "file:///etc/passwd"})
    void nothing_leads_to_what_is_no_web_page(String iri) {
        assertNull(STANDARD.of(iri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/kg#", "https://news.example/graph/", "http://localhost:3330/id/"})
    void any_base_is_mapped_to_the_server(String base) {
        Addresses addresses = Addresses.of(new IriMinter(base).referenceGraph());
        assertEquals("/id/state/RUR", addresses.of(base + "state/RUR"));
        assertTrue(addresses.meant("state/RUR", null).contains(NodeFactory.createURI(base + "state/RUR")));
    }

    @ParameterizedTest
    @CsvSource({
        "person/h%C3%A9l%C3%A8ne, person/hélène",
        "person/a%20b, person/a%20b",
        "article/a%23char=1, article/a#char=1"
    })
    void letters_and_escapes_of_a_path_are_understood(String path, String meant) {
        assertTrue(STANDARD.meant(path, null).contains(NodeFactory.createURI(STANDARD.base() + meant)));
    }
}
