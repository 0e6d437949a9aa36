package org.chancery.corpus;

/**
 * An article as the input words it, nothing checked yet.
 *
 * @param id the input's own, or the one made from the file's name
 * @param text null where the input has none; so are all that follow
 * @param published as it stands in the input
 * @param url as it stands in the input
 */
record Draft(String id, String text, String title, String published, String source, String url, String language) {
    static Draft of(String id, String text) {
        return new Draft(id, text, null, null, null, null, null);
    }
}
