package org.chancery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The article on a page: its paragraphs, without what stands around them. */
final class PageText {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_ELEMENTS = 50_000; // Readability would take minutes
    private static final int FULL_SENTENCES = 25; // words; a teaser has fewer

    private final Furniture furniture;
    private final String title;
    private final List<Block> kept = new ArrayList<>();
    private boolean amongTeasers;

    private PageText(Furniture furniture, String title) {
        this.furniture = furniture;
        this.title = words(title);
    }

    /**
     * The blocks of the article.
     *
     * @param page is not changed
     * @param title of the article; a line that only repeats it is left out
     */
    static List<Block> of(Document page, String title) {
        Document copy = page.clone();
        joinLines(copy);
        copy.select("div:empty, span:empty, p:empty").remove();
        Furniture.standard().remove(copy);
        Furniture.standard().removeSections(copy);
        var text = new PageText(Furniture.standard(), title == null ? "" : title);
        text.keep(BlockCollector.blocks(article(copy)));
        return text.kept;
    }

    /** A line break within a sentence is a blank; Readability would make two paragraphs of it. */
    private static void joinLines(Document page) {
        for (Element line : page.select("br")) {
            boolean alone = !isBreak(beside(line, Node::previousSibling)) && !isBreak(beside(line, Node::nextSibling));
            if (alone
                    && line.previousSibling() instanceof TextNode words
                    && !BlockCollector.endsSentence(words.getWholeText())) {
                line.replaceWith(new TextNode(" "));
            }
        }
    }

    private static Node beside(Node node, UnaryOperator<Node> step) {
        Node beside = step.apply(node);
        while (beside instanceof TextNode words && words.isBlank()) {
            beside = step.apply(beside);
        }
        return beside;
    }

    private static boolean isBreak(Node node) {
        return node != null && node.normalName().equals("br");
    }

    /** Paragraphs with an empty line between them. */
    static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** The part of the page that holds the article; the whole of it where none stands out. */
    private static Element article(Document page) {
        Element whole = page.body();
        if (whole.text().isBlank() || whole.getAllElements().size() > MOST_ELEMENTS) {
            return whole;
        }
        Element found = new Readability4JExtended("https://localhost/", page.clone())
                .parse()
                .getArticleContent();
        return found == null || found.text().isBlank() ? whole : found;
    }

    private void keep(List<Block> blocks) {
        for (Block block : blocks) {
            if (furniture.isEnd(block.text()) && !kept.isEmpty()) {
                return;
            }
            if (belongs(block)) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
    }

    private boolean belongs(Block block) {
        if (furniture.isTeaserHeading(block.text())) {
            amongTeasers = true;
            return false;
        }
        amongTeasers &= block.isLink() || !block.isHeading() && block.words() < FULL_SENTENCES && !isSentence(block);
        return !amongTeasers && !block.isLink() && !furniture.isLine(block.text()) && !repeatsTitle(block);
    }

    private static boolean isSentence(Block block) {
        return block.tag().equals("p") && BlockCollector.endsSentence(block.text());
    }

    private boolean repeatsTitle(Block block) {
        String line = words(block.text());
        return line.isEmpty() || block.isHeading() && title.contains(line) || title.equals(line);
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
