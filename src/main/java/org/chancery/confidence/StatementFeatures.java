package org.chancery.confidence;

import static org.chancery.confidence.Feature.holds;

import java.util.List;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.Mention.Form;
import org.chancery.model.Statement;

/**
 * A statement as its features see it: in “the minister said that talks failed” a described speaker and three words.
 *
 * @param statement the statement
 * @param article the article around it
 */
record StatementFeatures(Statement statement, Surroundings article) {
    private static final double TEN = 10;
    private static final int FEW = 5;

    static final List<Feature<StatementFeatures>> ALL = List.of(
            holds("no speaker", "only words tell who speaks", said -> said.statement.speaker() == null),
            holds("described speaker", "the speaker has no name", said -> Surroundings.isUnnamed(said.speaker())),
            holds("person", "a person speaks", said -> said.isSpeaker(EntityKind.PERSON)),
            holds("state", "a state speaks", said -> said.isSpeaker(EntityKind.STATE)),
            holds("speaker by name", "the words name the speaker", said -> said.isNamed(Form.NAME)),
            holds("speaker by pronoun", "a pronoun names the speaker", said -> said.isNamed(Form.PRONOUN)),
            holds("speaker in office", "the speaker's office is known", said -> said.statement.tenure() != null),
            holds("on behalf", "somebody speaks for another", said -> said.statement.onBehalfOf() != null),
            holds("direct", "the content is in quotation marks", said -> said.statement.direct()),
            holds("interrupted", "the content has several parts", said -> said.parts() > 1),
            holds("few words", "the content is shorter than five words", said -> said.words() < FEW),
            new Feature<>("words", "tens of words of the content, up to 5", said -> Math.min(5, said.words() / TEN)),
            holds("ends inside", "the content ends before a space or a line end", StatementFeatures::endsInside),
            holds("reported", "another statement reports it", said -> said.statement.reportedIn() != null),
            holds("reports", "it reports another statement", StatementFeatures::reports),
            holds("others beside it", "its sentence has other statements", StatementFeatures::hasOthers),
            holds("plain", "it is said, not demanded, promised or denied", StatementFeatures::isPlain),
            holds(
                    "told of an event",
                    "it is about an event",
                    said -> !said.statement.about().isEmpty()),
            holds("medium", "the medium is known", said -> said.statement.medium() != null),
            holds("speaker first", "the words for the speaker stand before the content", StatementFeatures::isFirst));

    private String speaker() {
        return statement.speaker();
    }

    private boolean isSpeaker(EntityKind kind) {
        return article.isKind(statement.speaker(), kind);
    }

    private boolean isNamed(Form form) {
        return article.isNamed(statement.speaker(), statement.speakerWords(), form);
    }

    private int parts() {
        return statement.content().size();
    }

    private int words() {
        return statement.content().stream().mapToInt(Surroundings::words).sum();
    }

    private boolean endsInside() {
        return Character.isWhitespace(article.behind(statement.content().get(parts() - 1)));
    }

    private boolean reports() {
        return article.extraction().statements().stream()
                .anyMatch(other -> statement.id().equals(other.reportedIn()));
    }

    private boolean hasOthers() {
        int sentence = statement.evidence().get(0).sentence();
        return article.extraction().statements().stream()
                        .filter(other -> other.evidence().get(0).sentence() == sentence)
                        .count()
                > 1;
    }

    private boolean isPlain() {
        return statement.stance().equals("Asserts");
    }

    private boolean isFirst() {
        Evidence words = statement.speakerWords();
        return words != null && words.begin() < statement.content().get(0).begin();
    }
}
