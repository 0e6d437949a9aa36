package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * Those in whose name "we" is said inside a quotation: the state or body in which the one who is quoted has an office;
 * nobody where the sentence does not name that one.
 */
final class SpeakerPronouns {
    private final ArticleText text;
    private final QuotedWords quotes;
    private final TenureBook tenures;
    private final Set<String> reportingVerbs;
    private final Function<Label, String> person;

    /** @param person the id of the person that a name stands for */
    SpeakerPronouns(
            ArticleText text,
            QuotedWords quotes,
            TenureBook tenures,
            Set<String> reportingVerbs,
            Function<Label, String> person) {
        this.text = text;
        this.quotes = quotes;
        this.tenures = tenures;
        this.reportingVerbs = reportingVerbs;
        this.person = person;
    }

    /** Whether it is said to all who hear it: "we must act". */
    private static boolean isAppeal(Word verb) {
        return verb.dependents(AUX).stream()
                .anyMatch(aux -> aux.isTagged("MD") && !aux.lemma().equals("will"));
    }

    /** The id of the state or body, or null. */
    String of(Word pronoun) {
        if (!quotes.contains(pronoun) || isAppeal(pronoun.governor())) {
            return null;
        }
        List<String> speakers = pronoun.tree().words().stream()
                .filter(verb -> verb.in(reportingVerbs) && !quotes.contains(verb))
                .map(verb -> text.person(verb.dependent(NSUBJ)))
                .filter(name -> name != null)
                .map(person)
                .distinct()
                .toList();
        return speakers.size() == 1 ? tenures.home(speakers.get(0)) : null;
    }
}
