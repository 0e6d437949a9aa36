package org.chancery.turtle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.chancery.knowledge.EventTypes;
import org.chancery.knowledge.FacetRule;
import org.chancery.knowledge.Idiom;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.MediumWord;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.ReportingWord;
import org.chancery.knowledge.TreeRule;
import org.chancery.knowledge.Trigger;

/** Turns the descriptions of the lexicon's files into its records. */
final class LexiconEntries {
    static final String LEX = "https://w3id.org/chancery/lexicon#";
    private static final String RDF_TYPE = RDF.type.getURI();

    private final List<LexicalEntry> entries = new ArrayList<>();
    private final List<Idiom> idioms = new ArrayList<>();
    private final EntryOrder order = new EntryOrder();
    private final List<Operator> operators = new ArrayList<>();
    private final EventTypes types;
    private final StandingRows standings = new StandingRows();
    private final List<ReportingWord> reporting = new ArrayList<>();
    private final List<MediumWord> media = new ArrayList<>();
    private final List<FacetRule> modes = new ArrayList<>();
    private final List<FacetRule> contexts = new ArrayList<>();
    private final List<TreeRule> trees = new ArrayList<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final SlotReader slots = new SlotReader(words);

    LexiconEntries(List<SubjectDescription> descriptions, EventTypes types) {
        this.types = types;
        refuseDoubles(descriptions);
        for (var description : descriptions) {
            var type = description.localName(RDF_TYPE).orElse("");
            if (type.equals("WordList")) {
                words.put(name(description), set(description, "word"));
            }
        }
        of("Filler", descriptions).forEach(slots::addFiller);
        of("Frame", descriptions).forEach(slots::addFrame);
        descriptions.forEach(this::add);
    }

    /** A name stands for one thing: a second definition would be merged in silence by any tool that reads RDF. */
    private static void refuseDoubles(List<SubjectDescription> descriptions) {
        Map<String, SubjectDescription> known = new HashMap<>();
        for (var description : descriptions) {
            var first = known.putIfAbsent(description.iri(), description);
            if (first != null) {
                throw description.error("is defined already, in " + first.file() + ", line " + first.line());
            }
        }
    }

    private static List<SubjectDescription> of(String type, List<SubjectDescription> descriptions) {
        return descriptions.stream()
                .filter(each -> each.localName(RDF_TYPE).orElse("").equals(type))
                .toList();
    }

    Lexicon lexicon() {
        return new Lexicon(
                order.sorted(entries),
                idioms,
                operators,
                standings.table(),
                reporting,
                media,
                modes,
                contexts,
                trees,
                types,
                words);
    }

    private void add(SubjectDescription description) {
        var type = description.localName(RDF_TYPE).orElseThrow(() -> description.error("no class"));
        switch (type) {
            case "Frame", "Filler" -> {}
            case "Entry" -> entry(description);
            case "Idiom" -> idiom(description);
            case "Operator" -> operators.add(OperatorReader.read(description));
            case "Embedding" -> standings.add(description);
            case "ReportingWord" ->
                reporting.add(new ReportingWord(
                        name(description),
                        required(description, "stance"),
                        set(description, "verb"),
                        set(description, "noun"),
                        set(description, "takes")));
            case "MediumWord" ->
                media.add(new MediumWord(
                        name(description),
                        required(description, "medium"),
                        set(description, "noun"),
                        set(description, "verb"),
                        set(description, "addressee")));
            case "ModeRule" -> modes.add(facet(description, "mode"));
            case "ContextRule" -> contexts.add(facet(description, "context"));
            case "TreeRule" -> trees.add(new TreeRuleEntries(words).rule(description));
            case "WordList" -> {}
            default -> throw description.error("unknown class " + type);
        }
    }

    private static FacetRule facet(SubjectDescription description, String property) {
        var rule = new FacetRule(
                name(description),
                required(description, property),
                Set.copyOf(description.localNames(LEX + "of")),
                Set.copyOf(description.localNames(LEX + "about")),
                number(description),
                set(description, "word"));
        if (rule.isOfType() && rule.types().isEmpty()) {
            throw description.error("a rule needs lex:of, lex:about, lex:participants or lex:word");
        }
        return rule;
    }

    private void entry(SubjectDescription description) {
        order.add(name(description), description);
        requireWords(description);
        for (var part : LexicalEntry.Part.values()) {
            var triggers = triggers(description, part);
            if (!triggers.isEmpty()) {
                entries.add(entry(description, part, triggers));
            }
        }
    }

    private LexicalEntry entry(SubjectDescription description, LexicalEntry.Part part, List<Trigger> triggers) {
        return new LexicalEntry(
                name(description),
                required(description, "evokes"),
                part,
                triggers,
                slots.of(description, property(part)),
                number(description),
                description.localNames(LEX + "refersTo"));
    }

    private void idiom(SubjectDescription description) {
        requireWords(description);
        for (var part : LexicalEntry.Part.values()) {
            var triggers = triggers(description, part);
            if (!triggers.isEmpty()) {
                idioms.add(new Idiom(name(description), part, triggers));
            }
        }
    }

    private static void requireWords(SubjectDescription description) {
        if (Arrays.stream(LexicalEntry.Part.values())
                .allMatch(part -> description.texts(LEX + property(part)).isEmpty())) {
            throw description.error("an entry needs lex:verb, lex:noun, lex:adjective or lex:modal");
        }
    }

    private static String property(LexicalEntry.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private List<Trigger> triggers(SubjectDescription description, LexicalEntry.Part part) {
        try {
            return description.texts(LEX + property(part)).stream()
                    .flatMap(notation -> new TriggerNotation(words).expand(notation).stream())
                    .map(notation -> Trigger.parse(notation, part))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw description.error(e.getMessage());
        }
    }

    private static int number(SubjectDescription description) {
        try {
            return description.text(LEX + "participants").map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            throw description.error("lex:participants is not a number: " + e.getMessage());
        }
    }

    /** The constant of the name, in whatever case. */
    static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " " + name));
    }

    static String required(SubjectDescription description, String property) {
        return description.localName(LEX + property).orElseThrow(() -> description.error("no lex:" + property));
    }

    static Set<String> set(SubjectDescription description, String property) {
        return Set.copyOf(new HashSet<>(description.texts(LEX + property)));
    }

    static String name(SubjectDescription description) {
        if (!description.iri().startsWith(LEX)) {
            throw description.error("an IRI outside " + LEX);
        }
        return description.iri().substring(LEX.length());
    }
}
