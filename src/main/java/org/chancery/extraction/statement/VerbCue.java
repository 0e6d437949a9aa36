package org.chancery.extraction.statement;

import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.ReportedPhrase;
import org.chancery.extraction.content.SpokenWords;
import org.chancery.extraction.content.StatedClause;
import org.chancery.extraction.content.rule.ContentRules;
import org.chancery.extraction.content.rule.FurtherSpeech;
import org.chancery.extraction.speaker.SourceReader;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** A reporting verb: "said it would leave", "promised to leave", "condemned the raid". */
final class VerbCue implements CueReader {
    private static final String PLAIN = "Asserts";
    private static final String DEMANDS = "Demands";

    private final Grammar grammar;
    private final Quotations quotations;
    private final SourceReader sources;
    private final SpokenWords spoken;
    private final StatedClause stated;
    private final ReportedPhrase phrases;
    private final ContentRules rules;
    private final FurtherSpeech further;
    private final SpeakingVerbs verbs;
    private final StatementBuilder builder;
    private final Map<String, List<ReportingWord>> readings = new HashMap<>();
    /** Verbs behind "and" that tell what the same speakers say further. */
    private final Map<Word, List<Word>> sharedSources = new HashMap<>();

    VerbCue(ArticleView view, Lexicon lexicon, Quotations quotations, StatementBuilder builder) {
        this.grammar = view.grammar();
        this.quotations = quotations;
        this.sources = new SourceReader(grammar, lexicon, quotations);
        this.spoken = new SpokenWords(view.text(), quotations);
        this.stated = new StatedClause(view.text(), quotations, lexicon);
        this.phrases = new ReportedPhrase(grammar, view.text());
        this.rules = new ContentRules(view.text(), quotations, lexicon);
        this.further = new FurtherSpeech(view.text(), lexicon);
        this.verbs = new SpeakingVerbs(grammar, lexicon, builder);
        this.builder = builder;
        lexicon.reporting()
                .forEach(word -> word.verbs()
                        .forEach(verb -> readings.computeIfAbsent(verb, any -> new ArrayList<>())
                                .add(word)));
    }

    @Override
    public boolean knows(Word word) {
        return word.isVerb() && readings.containsKey(word.lowerLemma()) && !verbs.namesSource(word);
    }

    @Override
    public Optional<DraftStatement> read(Word verb) {
        boolean tagged = sources.isTagged(verb);
        List<Word> heads =
                tagged || verbs.reports(verb) ? sharedSources.getOrDefault(verb, sources.of(verb)) : List.of();
        if (heads.isEmpty() || !tagged && isBareParticiple(verb) || !verbs.fit(verb, heads.get(0))) {
            return Optional.empty();
        }
        return readings.get(verb.lowerLemma()).stream()
                .map(reading -> read(verb, heads, reading))
                .filter(Reported::isSomething)
                .findFirst()
                .flatMap(reported -> builder.statement(
                        heads, reported.stance(), further(reported.content(), heads), reported.asserted()));
    }

    /** What is reported in one of the ways of the verb. */
    private record Reported(String stance, Content content, boolean asserted) {
        boolean isSomething() {
            return !content.isEmpty();
        }
    }

    private static boolean isBareParticiple(Word verb) {
        return SourceReader.isReduced(verb) && !verb.has(CCOMP, XCOMP);
    }

    private Reported read(Word verb, List<Word> heads, ReportingWord reading) {
        Content content = takesClause(verb, reading) ? clause(verb, heads) : new Content(verb, List.of());
        boolean asserted = !content.isEmpty();
        boolean free = !verb.tree().sentence().headline() && !quotations.hold(verb.span());
        if (!asserted && free && verbs.isSomebody(heads.get(0))) {
            content = rules.withWholeQuotes(phrases.of(verb, taken(verb, reading)));
        }
        String stance = reading.stance().equals(PLAIN) && verbs.demands(verb) ? DEMANDS : reading.stance();
        return new Reported(stance, rules.apply(content), asserted);
    }

    /** What somebody thinks is in another one's quote no more than what that one says. */
    private boolean takesClause(Word verb, ReportingWord reading) {
        Set<String> takes = reading.takes();
        return takes.contains("clause") || takes.contains("thought") && !quotations.hold(verb.span());
    }

    /** The ways in which the verb takes what is said; nobody is what is said: "questioned the captain". */
    private Set<String> taken(Word verb, ReportingWord reading) {
        boolean matter = reading.takes().contains("matter")
                && grammar.objects(verb).stream().noneMatch(verbs::isPerson);
        return matter ? Set.of("object") : reading.takes();
    }

    private Content clause(Word verb, List<Word> heads) {
        Content content = spoken.of(verb, heads);
        return content.isEmpty() && heads.get(0).precedes(verb) ? stated.behind(verb) : content;
    }

    /** {@code content} up to where the same one, or another, is said to say something else. */
    private Content further(Content content, List<Word> heads) {
        Word verb = further.in(content);
        if (verb.isVerb()) {
            sharedSources.put(verb, heads);
        }
        return verb.exists() ? further.upTo(verb, content) : content;
    }
}
