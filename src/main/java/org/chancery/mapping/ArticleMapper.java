package org.chancery.mapping;

import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.Extraction;
import org.chancery.model.Reading;

/** Writes what was read out of an article as quads of the article's own graph. */
public final class ArticleMapper {
    private final IriMinter minter;
    private final Map<String, KnownEntity> known;

    /**
     * A mapper for a store that has the gazetteer in its reference graph.
     *
     * @param gazetteer what it says of an entity is not said again by each article
     */
    public ArticleMapper(IriMinter minter, Gazetteer gazetteer) {
        this.minter = minter;
        this.known = gazetteer.byId();
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

    private void writeEntity(Entity entity, ArticleGraph graph) {
        NodeDescription node = graph.describe(graph.entity(entity.id()))
                .a(Vocabulary.term(entity.kind().term()))
                .label(entity.name());
        if (!isKnown(entity)) {
            node.link(Vocabulary.AFFILIATED_WITH, graph.entity(entity.of())).text(Vocabulary.SECTOR, entity.sector());
        }
    }

    /** Whether the gazetteer says the same of what it belongs to. */
    private boolean isKnown(Entity entity) {
        KnownEntity told = known.get(entity.id());
        return told != null && Objects.equals(told.of(), entity.of()) && Objects.equals(told.sector(), entity.sector());
    }
}
