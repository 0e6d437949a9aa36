package org.chancery.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.input.Fault;
import org.chancery.model.Article;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** The articles of this run by id, with a hash of their content: an id means one article, the one that came first. */
public final class SeenArticles {
    private record Seen(String content, String place) {}

    private final Map<String, Seen> byId = new HashMap<>();

    /** The outcome itself; nothing where the article has come before; a rejection where its id means another one. */
    public Optional<Outcome> judge(Outcome outcome) {
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            return Optional.of(outcome);
        }
        Article article = accepted.article();
        String content = ContentName.hash(article.toString());
        Seen first = byId.putIfAbsent(article.id(), new Seen(content, accepted.place()));
        if (first == null) {
            return Optional.of(outcome);
        }
        return first.content().equals(content) ? Optional.empty() : Optional.of(clash(accepted, first));
    }

    private static Outcome clash(Outcome.Accepted accepted, Seen first) {
        String detail = "the id \"%s\" already means another article, from %s"
                .formatted(accepted.article().id(), first.place());
        return new Fault(Issue.BAD_FIELD, detail).at(accepted.place());
    }
}
