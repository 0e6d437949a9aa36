package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;

import java.util.Set;
import java.util.stream.Stream;
import org.chancery.linking.entity.ArticleText;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * People of a nation who are only some of it, and so are not their state: "eleven Kenyans", "hundreds of Kenyans", "a
 * detained Kenyan".
 */
final class CountedPeople {
    private final ArticleText text;
    private final Set<String> partitives;

    CountedPeople(ArticleText text, Set<String> partitives) {
        this.text = text;
        this.partitives = partitives;
    }

    /** Whether the words before {@code people} count or part them; not before a noun, as in "two Kenyan ministers". */
    boolean isCounted(Label people) {
        Word head = text.head(people);
        return !head.is(AMOD, COMPOUND)
                && !head.next().isNoun()
                && count(people).exists();
    }

    /** Whether it is one person: "a detained Kenyan". */
    boolean isOne(Label people) {
        return isArticle(count(people));
    }

    /** The token with which the words for {@code people} begin. */
    int first(Label people) {
        return count(people).index();
    }

    private Word count(Label people) {
        Word before = text.first(people).previous();
        Word article = Stream.iterate(before, word -> word.isTagged("JJ", "VBN", "RB"), Word::previous)
                .reduce(before, (last, word) -> word.previous());
        if (isArticle(article)) {
            return article;
        }
        Word count = before.lower().equals("of") ? before.previous() : before;
        boolean parts = partitives.contains(count.lower());
        boolean number =
                before == count && (count.isTagged("CD") || count.entity().equals("NUMBER"));
        return parts || number && !count.entity().equals("DATE") ? count : Word.NONE;
    }

    private static boolean isArticle(Word word) {
        return word.lower().matches("an?");
    }
}
