package org.chancery.page;

import java.util.List;

/**
 * An article as a page shows it, dates and addresses still in the page's own words.
 *
 * @param update of a live blog, what names the entry within its page; null for the article of a page
 * @param text paragraphs with an empty line between them; may be empty
 * @param title null where the page does not say it; so are author, source and language
 * @param author names with a comma between them
 * @param published what may be the day of publication, the surest first, e.g. {@code 2025-03-12T08:15:00+02:00}
 * @param modified what may be the day of the last change, the surest first
 * @param source the outlet
 * @param addresses what may be the address, the surest first
 * @param language as the page declares it, e.g. {@code en-GB}
 */
public record PageArticle(
        String update,
        String text,
        String title,
        String author,
        List<String> published,
        List<String> modified,
        String source,
        List<String> addresses,
        String language) {}
