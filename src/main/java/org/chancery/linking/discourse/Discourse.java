package org.chancery.linking.discourse;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** What an article has mentioned so far, by sentence, and what the syntax says of each mention. */
public final class Discourse {
    private static final Set<EntityKind> PERSON = Set.of(EntityKind.PERSON);

    private final ArticleText text;
    private final EntityRegistry registry;
    private final QuotedWords quotes;
    private final Set<String> reportingVerbs;
    private final Map<Integer, List<Mention>> mentions = new TreeMap<>();

    public Discourse(ArticleText text, EntityRegistry registry, QuotedWords quotes, Set<String> reportingVerbs) {
        this.text = text;
        this.registry = registry;
        this.quotes = quotes;
        this.reportingVerbs = reportingVerbs;
    }

    public void add(Mention mention) {
        mentions.computeIfAbsent(mention.sentence(), any -> new ArrayList<>()).add(mention);
    }

    /** All mentions, in no particular order. */
    public List<Mention> all() {
        return mentions.values().stream().flatMap(Collection::stream).toList();
    }

    /** The mentions of a sentence, in the order in which they were found. */
    public List<Mention> in(int sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    public boolean isMentioned(Word word) {
        return in(word.sentence()).stream().anyMatch(mention -> mention.covers(word.index()));
    }

    /** Whether {@code word} is the head of a mention of a person. */
    public boolean isPerson(Word word) {
        return in(word.sentence()).stream()
                .anyMatch(mention -> mention.head() == word.index() && kind(mention) == EntityKind.PERSON);
    }

    public EntityKind kind(Mention mention) {
        return registry.get(mention.entity()).kind();
    }

    public Word head(Mention mention) {
        return text.head(mention);
    }

    public Tree tree(int sentence) {
        return text.tree(sentence);
    }

    /** The people whom sentence {@code at} names, in that of {@code word} those before it. */
    public List<Mention> people(int at, Word word) {
        return before(at, word, PERSON);
    }

    /** Those of {@code kinds} whom sentence {@code at} names, in that of {@code word} those before it. */
    public List<Mention> before(int at, Word word, Set<EntityKind> kinds) {
        return in(at).stream()
                .filter(mention -> at < word.sentence() || mention.last() < word.index())
                .filter(mention -> kinds.contains(kind(mention)) && mention.form() != Mention.Form.METONYM)
                .filter(mention -> !isModifier(mention))
                .toList();
    }

    private boolean isModifier(Mention mention) {
        return kind(mention) != EntityKind.PERSON && head(mention).isExactly(COMPOUND, AMOD);
    }

    public boolean isSubject(Mention mention) {
        return head(mention).firstConjunct().is(NSUBJ);
    }

    /** Whether {@code mention} hangs on the root of its sentence. */
    public boolean isOutermost(Mention mention) {
        return head(mention).firstConjunct().governor() == root(mention.sentence());
    }

    /** Whether {@code mention} is the subject of the main clause or of a verb of reporting. */
    public boolean isSpeaker(Mention mention) {
        return isSubject(mention)
                && (isOutermost(mention)
                        || head(mention).firstConjunct().governor().in(reportingVerbs));
    }

    public boolean isQuoted(Mention mention) {
        return quotes.contains(head(mention));
    }

    /** The mention before "and its allies" to which "its" belongs, or null. */
    public Mention coordinatedBefore(Word pronoun) {
        Word noun = pronoun.governor();
        Word antecedent = noun.is(CONJ) ? noun.governor() : Word.NONE;
        return in(pronoun.sentence()).stream()
                .filter(mention -> antecedent.exists() && mention.head() == antecedent.index())
                .findFirst()
                .orElse(null);
    }

    /** The root of a sentence. */
    public Word root(int sentence) {
        return tree(sentence).words().stream()
                .filter(word -> !word.governor().exists() && word.isExactly(ROOT))
                .findFirst()
                .orElse(Word.NONE);
    }

    /** Those who are mentioned, in this order. */
    public static Set<String> entities(List<Mention> mentions) {
        Set<String> entities = new LinkedHashSet<>();
        mentions.forEach(mention -> entities.add(mention.entity()));
        return entities;
    }
}
