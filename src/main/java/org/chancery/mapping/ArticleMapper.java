package org.chancery.mapping;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.Extraction;
import org.chancery.model.Reading;

/** Writes what was read out of an article as quads of the article's own graph. */
public final class ArticleMapper {
    private final IriMinter minter;

    public ArticleMapper(IriMinter minter) {
        this.minter = minter;
    }

    /** Writes each quad once, without {@code start} and {@code finish}, so that many articles can go to one sink. */
    public void write(Extraction extraction, StreamRDF sink) {
        ArticleGraph graph = new ArticleGraph(minter, extraction);
        writeArticle(extraction, graph);
        extraction.entities().forEach(entity -> writeEntity(entity, graph));
        MentionMapper.write(extraction.mentions(), graph);
        extraction.tenures().forEach(tenure -> TenureMapper.write(tenure, graph));
        extraction.events().forEach(event -> EventMapper.write(event, graph));
        extraction.statements().forEach(statement -> StatementMapper.write(statement, graph));
        extraction.relations().forEach(relation -> RelationMapper.write(relation, graph));
        extraction.readings().forEach(reading -> writeReading(reading, graph));
        graph.sendTo(sink);
    }

    private static void writeReading(Reading reading, ArticleGraph graph) {
        reading.facts().forEach(fact -> graph.describe(graph.fact(fact)).text(Vocabulary.READ_BY, reading.reader()));
    }

    private static void writeArticle(Extraction extraction, ArticleGraph graph) {
        Article article = extraction.article();
        graph.describe(graph.iris().article())
                .a(Standards.NEWS_ARTICLE)
                .text(DCTerms.identifier.asNode(), article.id())
                .text(Standards.HEADLINE, article.title())
                .day(Standards.DATE_PUBLISHED, article.published())
                .month(DCTerms.issued.asNode(), article.publishedIn())
                .day(Standards.DATE_MODIFIED, article.modified())
                .text(Standards.AUTHOR, article.author())
                .text(Standards.PUBLISHER, article.source())
                .link(Standards.URL, AddressNode.of(article.url()))
                .text(Standards.IN_LANGUAGE, article.language())
                .text(Standards.ARTICLE_BODY, article.text())
                .text(Vocabulary.CONTENT_HASH, ContentHash.of(article, extraction.readings()));
    }

    private static void writeEntity(Entity entity, ArticleGraph graph) {
        graph.describe(graph.entity(entity.id()))
                .a(Vocabulary.term(entity.kind().term()))
                .label(entity.name())
                .link(Vocabulary.AFFILIATED_WITH, graph.entity(entity.of()))
                .text(Vocabulary.SECTOR, entity.sector());
    }
}
