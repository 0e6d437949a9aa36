package org.chancery.corpus;

import java.util.List;

/**
 * An article as the input words it, nothing checked yet.
 *
 * @param id the input's own, or the one made from its path
 * @param text null where the input has none; so are title, source, language and author
 * @param published what may be the day of publication, as it stands in the input, the surest first
 * @param modified what may be the day of the last change
 * @param addresses what may be the address; of one that is no address the article is rejected
 * @param marked whether text and title may hold markup and character references that belong to the page they came from
 */
record ArticleDraft(
        String id,
        String text,
        String title,
        List<String> published,
        List<String> modified,
        String source,
        List<String> addresses,
        String language,
        String author,
        boolean marked) {
    static ArticleDraft of(String id, String text) {
        return new ArticleDraft(id, text, null, List.of(), List.of(), null, List.of(), null, null, false);
    }
}
