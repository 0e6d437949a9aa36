package org.chancery.corpus;

/** The reader of each format. */
final class Readers {
    private final Admission admission;

    Readers(Admission admission) {
        this.admission = admission;
    }

    ArticleReader of(Format format) {
        return switch (format) {
            case TEXT -> new TextReader(admission);
            case JSON -> new JsonReader(admission);
            case JSON_LINES -> new JsonLinesReader(admission);
            case HTML -> new HtmlReader(admission);
            case FEED -> new FeedReader(admission);
        };
    }
}
