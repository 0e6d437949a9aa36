package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Chancery ontology that the mapping writes by name; the others come as data from the facts. */
public final class Vocabulary {
    /** The ontology's namespace, prefix {@code chy}. */
    public static final String NAMESPACE = "https://w3id.org/chancery/ontology#";

    /** The namespace of lexicon entries. */
    public static final String LEXICON = "https://w3id.org/chancery/lexicon#";

    public static final Node EVENT = term("Event");
    public static final Node MENTION = term("Mention");
    public static final Node OFFICE = term("Office");
    public static final Node RELATION = term("Relation");
    public static final Node STATEMENT = term("Statement");
    public static final Node TENURE = term("Tenure");

    public static final Node ABOUT = term("about");
    public static final Node ACCORDING_TO = term("accordingTo");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node AFFILIATED_WITH = term("affiliatedWith");
    public static final Node ARGUMENT_OF_EVENT = term("argument");
    public static final Node ARTICLE = term("article");
    public static final Node AS_OF = term("asOf");
    public static final Node ATTRIBUTION_OF_EVENT = term("attribution");
    public static final Node BASIS = term("basis");
    public static final Node CAPACITY = term("capacity");
    public static final Node CAPITAL_OF = term("capitalOf");
    public static final Node CERTAINTY = term("certainty");
    public static final Node CLOSED_BY = term("closedBy");
    public static final Node CODE = term("code");
    public static final Node CONTEXT = term("context");
    public static final Node CONTENT = term("content");
    public static final Node CONTENT_HASH = term("contentHash");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node DIRECT = term("direct");
    public static final Node EXPECTED_BY = term("expectedBy");
    public static final Node EXTENT = term("extent");
    public static final Node FACET_OF_EVENT = term("facet");
    public static final Node FILLER = term("filler");
    public static final Node FROM = term("from");
    public static final Node HAS_EVIDENCE = term("evidence");
    public static final Node ISO_CODE = term("isoCode");
    public static final Node LEXICAL_ENTRY = term("lexicalEntry");
    public static final Node MANNER = term("manner");
    public static final Node MODE = term("mode");
    public static final Node MEDIUM = term("medium");
    public static final Node MENTION_FORM = term("mentionForm");
    public static final Node OFFICE_HELD = term("office");
    public static final Node OFFICE_NAME = term("officeName");
    public static final Node ON_BEHALF_OF = term("onBehalfOf");
    public static final Node OPENED_BY = term("openedBy");
    public static final Node OPEN_END = term("openEnd");
    public static final Node POLARITY = term("polarity");
    public static final Node PRECISION = term("precision");
    public static final Node QUALIFIER = term("qualifier");
    public static final Node QUOTE = term("quote");
    public static final Node READ_BY = term("readBy");
    public static final Node REASON = term("reason");
    public static final Node REFERS_TO = term("refersTo");
    public static final Node LITERAL_REFERENT = term("literalReferent");
    public static final Node RELATION_BETWEEN = term("relation");
    public static final Node REPORTED_IN = term("reportedIn");
    public static final Node ROLE = term("role");
    public static final Node SECTOR = term("sector");
    public static final Node SENTENCE = term("sentence");
    public static final Node SOURCE = term("source");
    public static final Node SPEAKER = term("speaker");
    public static final Node SPEAKER_WORDS = term("speakerWords");
    public static final Node STANCE = term("stance");
    public static final Node STATUS = term("status");
    public static final Node TIME = term("time");
    public static final Node FORMER_TIME = term("formerTime");
    public static final Node TO = term("to");
    public static final Node TRIGGER = term("trigger");
    public static final Node VALUE = term("value");
    public static final Node VENUE = term("venue");
    public static final Node WORDS = term("words");

    private Vocabulary() {}

    /** The term of this local name, known or not. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NAMESPACE + PathSegments.of(localName));
    }

    /** The lexicon entry of this local name. */
    static Node lexiconEntry(String localName) {
        return NodeFactory.createURI(LEXICON + PathSegments.of(localName));
    }
}
