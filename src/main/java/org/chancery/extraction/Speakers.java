package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Finds who speaks: the subject, also behind the verb, never inside the quote that is said. */
final class Speakers {
    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_NAME = 9;

    private final Quotations quotations;

    Speakers(Quotations quotations) {
        this.quotations = quotations;
    }

    /** The heads of those who speak under {@code verb}; empty where the words do not tell. */
    List<Integer> of(Grammar grammar, int verb) {
        Tree graph = grammar.graph();
        Quotation around = quotations.around(graph.token(verb).span());
        List<Integer> heads = new ArrayList<>(quotedAs(grammar, verb));
        if (!heads.isEmpty()) {
            return heads;
        }
        int inserted = inserted(graph, verb);
        if (inserted >= 0) {
            return List.of(inserted);
        }
        boolean that = verb + 1 < graph.size() && graph.token(verb + 1).word().equals("that");
        for (int subject : isReduced(graph, verb) ? grammar.prepositional(verb, "by") : grammar.subject(verb)) {
            if (!(that && subject > verb)
                    && isOutside(graph, subject, around)
                    && !graph.token(subject).isVerb()) {
                heads.add(named(graph, subject, verb));
            }
        }
        int tagged = heads.isEmpty() ? tagged(graph, verb) : -1;
        if (tagged >= 0) {
            return List.of(tagged);
        }
        boolean participle = graph.token(verb).tag().equals("VBN") && graph.dependent(verb, "aux") < 0;
        if (heads.isEmpty() && !grammar.isPassive(verb) && !participle) {
            int beside = around == null ? beside(graph, verb) : -1;
            if (beside >= 0) {
                heads.add(beside);
                addSecond(graph, beside, heads);
            }
        }
        return heads;
    }

    /** "Kyodo quoted Abe as saying": Abe says. */
    private static List<Integer> quotedAs(Grammar grammar, int verb) {
        Tree graph = grammar.graph();
        int above = graph.governor(verb);
        boolean as = above >= 0 && graph.token(verb).tag().equals("VBG") && "as".equals(graph.marker(verb));
        return as && graph.token(above).lemma().matches("quote|cite") ? grammar.object(above) : List.of();
    }

    /** "Asked to describe it, …": a participle of which the subject suffers. */
    static boolean isReduced(Tree graph, int verb) {
        boolean alone = graph.dependent(verb, "aux", "nsubj") < 0;
        boolean participle =
                graph.token(verb).tag().equals("VBN") && graph.relation(verb).matches("advcl|acl|dep");
        return alone
                && (participle
                        || graph.token(verb).tag().equals("VBD")
                                && graph.relation(verb).equals("acl"));
    }

    private boolean isOutside(Tree graph, int token, Quotation around) {
        Quotation quotation = quotations.around(graph.token(token).span());
        return quotation == null
                || quotation.equals(around)
                || quotation.inner().end() - quotation.inner().begin() < 40;
    }

    /** "Who" and "that" stand for the noun before them. */
    private static int named(Tree graph, int subject, int verb) {
        if (!graph.token(subject).tag().startsWith("W") && !isRelativeThat(graph, subject, verb)) {
            return subject;
        }
        for (int token = subject - 1; token >= Math.max(0, subject - 3); token--) {
            if (graph.token(token).isNoun() || graph.token(token).isPronoun()) {
                return token;
            }
        }
        return subject;
    }

    private static boolean isRelativeThat(Tree graph, int subject, int verb) {
        return graph.token(subject).word().equals("that") && subject == verb - 1;
    }

    /** "…, said Hill, suggesting that …": Hill, who is inserted with "said"; -1 for nobody. */
    private static int inserted(Tree graph, int verb) {
        boolean added = verb > 3
                && graph.token(verb).tag().equals("VBG")
                && graph.token(verb - 1).word().equals(",")
                && graph.token(verb - 2).isNoun();
        int first = verb - 2;
        while (added && first > 2 && graph.token(first - 1).tag().matches("NN.*|DT|JJ")) {
            first--;
        }
        boolean said = added
                && first > 1
                && graph.token(first - 1).lemma().equals("say")
                && graph.token(first - 2).tag().matches(",|''");
        return said ? verb - 2 : -1;
    }

    /** "…," Hill said: who stands between a quote and the verb, whatever the tree makes of the two; -1 for nobody. */
    int tagged(Tree graph, int verb) {
        boolean says = graph.token(verb).tag().matches("VBD|VBZ|VBP")
                && quotations.around(graph.token(verb).span()) == null;
        int first = verb;
        while (says
                && first > 0
                && verb - first < LONGEST_SPEAKER
                && graph.token(first - 1).tag().matches("NN.*|PRP\\$?|DT|JJ|POS")) {
            first--;
        }
        boolean behind = first < verb
                && quotations.endingBefore(graph.token(first).span().begin()) != null;
        return behind && graph.token(verb - 1).tag().matches("NN.*|PRP") ? verb - 1 : -1;
    }

    /** The noun phrase beside a verb that stands next to a quote. */
    private int beside(Tree graph, int verb) {
        Span span = graph.token(verb).span();
        boolean behindQuote = quotations.endingBefore(span.begin()) != null;
        if (behindQuote || verb == 0) {
            return nounAfter(graph, verb);
        }
        int before = verb - 1;
        while (before > 0 && graph.token(before).tag().matches("RB|MD|VB.*")) {
            before--;
        }
        int at = before;
        while (at >= 0
                && before - at < LONGEST_SPEAKER
                && quotations.around(graph.token(at).span()) == null) {
            at--;
        }
        boolean quoteBefore =
                at >= 0 && at < before && quotations.around(graph.token(at).span()) != null;
        boolean noun = graph.token(before).isNoun() || graph.token(before).tag().equals("PRP");
        return quoteBefore && noun ? before : -1;
    }

    /** "Wrote Fred and Cindy Hill": the name behind "and". */
    private static void addSecond(Tree graph, int first, List<Integer> heads) {
        int last = first + 1;
        while (last + 1 < graph.size()
                && graph.token(first + 1).tag().equals("CC")
                && graph.token(last + 1).isProperNoun()) {
            last++;
        }
        if (last > first + 1) {
            heads.add(last);
        }
    }

    private static int nounAfter(Tree graph, int verb) {
        int found = -1;
        for (int token = verb + 1; token < Math.min(graph.size(), verb + LONGEST_SPEAKER); token++) {
            String tag = graph.token(token).tag();
            if (tag.startsWith("NN") || tag.equals("PRP")) {
                found = token;
            } else if (found >= 0 || !tag.matches("DT|JJ.*|PRP\\$|POS|CD|VBG|VBN")) {
                break;
            }
        }
        return found;
    }

    /** Whether {@code head} is a word that can stand for a speaker without being linked to an entity. */
    static boolean mayStayUnknown(Tree graph, int head, Lexicon lexicon) {
        String word = graph.token(head).word().toLowerCase(Locale.ROOT);
        boolean nobody = lexicon.words("no-speakers").contains(word)
                || graph.dependents(head, "det").stream()
                        .anyMatch(determiner -> graph.token(determiner).lemma().equals("no"));
        return !nobody
                && (canSpeak(graph.token(head), lexicon)
                        || lexicon.words("unknown-speakers").contains(word));
    }

    /**
     * "No serious person believes it", and a row of names that is no phrase but what stood around the text of a page.
     */
    static boolean isNobody(Tree graph, int head) {
        boolean no = graph.dependents(head, "det", "neg").stream()
                .anyMatch(determiner -> graph.token(determiner).lemma().equalsIgnoreCase("no"));
        int first = head;
        while (first > 0 && graph.token(first - 1).isProperNoun()) {
            first--;
        }
        return no && graph.token(head).isNoun() || head - first >= LONGEST_NAME;
    }

    /** "Few people are calling for it": what they say is said not to be said. */
    static boolean isFew(Tree graph, int head) {
        return graph.dependents(head, "amod").stream()
                .anyMatch(few -> graph.token(few).lemma().equals("few")
                        && (few == 0 || !graph.token(few - 1).word().equalsIgnoreCase("a")));
    }

    /** A name, or a noun for people, a body, or something in which they say it. */
    private static boolean canSpeak(Token token, Lexicon lexicon) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.isProperNoun()
                || lexicon.words("source-nouns").contains(lemma)
                || lexicon.words("body-nouns").contains(lemma)
                || token.isNoun() && lexicon.words("people-nouns").contains(lemma);
    }
}
