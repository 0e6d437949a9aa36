package org.chancery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes an element apart into blocks, in the order in which they are read. */
final class BlockCollector implements NodeVisitor {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’')]*$");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String tag = "div";
    private int linked;
    private int links;
    private int breaks;

    private BlockCollector() {}

    static List<Block> blocks(Element root) {
        var collector = new BlockCollector();
        root.traverse(collector);
        collector.end("div");
        return collector.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (leadsAway(element)) {
                links--;
            } else if (breaksText(element)) {
                end("div");
            }
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (leadsAway(element)) {
            links++;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (breaksText(element)) {
            end(name);
        }
    }

    /** A single line break ends a paragraph only where a sentence has ended; two always do. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || endsSentence(text.toString())) {
            String open = tag;
            end(open);
        } else {
            text.append(' ');
        }
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text.strip()).find();
    }

    private void add(String words) {
        if (!words.isBlank()) {
            breaks = 0;
        }
        text.append(words);
        linked += links > 0 ? words.replaceAll("\\s+", "").length() : 0;
    }

    private void end(String next) {
        String line = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!line.isEmpty()) {
            int letters = line.replace(" ", "").length();
            blocks.add(new Block(tag, line, Math.min(1, linked / (double) letters)));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
        tag = next;
    }

    /** Times stand beside the text as links do. */
    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("time");
    }

    private static boolean breaksText(Element element) {
        return element.isBlock() || element.normalName().matches("td|th|dt|dd|li");
    }
}
