package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * Finds what a page adds to its article: captions of controls, rows of links to networks, the sign-off of an agency,
 * and boxes of headlines that a name opens: "Hall Ann Mary HallMinister resigns Vote put off MORE".
 */
final class PageFurniture {
    private static final String NETWORKS =
            "(?:Facebook|Twitter|Pinterest|WhatsApp|LinkedIn|Reddit|Instagram|Messenger|Email|Print|Share|Tweet|Post)";

    private static final String BOX = "[^\\n]{0,700}?\\bMORE\\b)";

    /** The last group of each is what the page adds behind a name. */
    private static final List<Pattern> LINK_BOXES = List.of(
            Pattern.compile(
                    "\\b(\\p{Lu}[\\p{L}'’-]+)( (?:[(\\p{Lu}][\\p{L}.'’)-]* ){0,5}?\\1(?=\\p{Lu}|\\d|[\"'“‘])" + BOX),
            Pattern.compile(
                    "\\b(\\p{Lu}[\\p{L}'’-]+) (\\p{Lu}[\\p{L}'’-]+)( \\1 (?:[(\\p{Lu}][\\p{L}.'’)-]* ){0,4}?\\2 "
                            + BOX));

    private static final List<Pattern> ADDED = List.of(
            Pattern.compile("\\b(?:Share|SHARE)(?: (?:this|THIS) (?:article|ARTICLE|story|STORY|page|PAGE))?(?:[ ,|/]+"
                    + NETWORKS + "\\b)+"),
            Pattern.compile("\\b" + NETWORKS + "(?:[ ,|/]+" + NETWORKS + "\\b)+"),
            Pattern.compile("Media playback is (?:un|not )supported on (?:your|this) device|Media caption\\b"),
            Pattern.compile("Image copyright(?: [\\p{Lu}/][\\p{L}/]*){1,4}?(?= Image caption|\\n|$)|Image caption\\b"),
            Pattern.compile("\\| (?:Getty(?: Images)?|AP|AFP|EPA|Reuters)(?: Photo)?(?= )"),
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+/(?:AP|AFP|EPA|Reuters|Getty Images)"
                    + "(?:/Getty Images)?\\b"),
            Pattern.compile("Enlarge this image|[Tt]oggle caption|[Hh]ide [Cc]aption\\b"),
            Pattern.compile(
                    "Slideshow \\(\\d+ [Ii]mages?\\)|JUST WATCHED[^\\n]{0,200}?MUST WATCH[^\\n]{0,150}?\\d\\d:\\d\\d"),
            Pattern.compile("Play [Vv]ideo \\d+:\\d\\d|\\bPrevious Next\\b|\\bStory [Hh]ighlights\\b"),
            Pattern.compile("(?m)^\\s*(?:REUTERS?|Reuters?|AFP|ADVERTISEMENT|Advertisement)\\s*$"));

    private PageFurniture() {}

    /** Where it stands in {@code text}, in no order. */
    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : LINK_BOXES) {
            add(spans, pattern.matcher(text));
        }
        for (Pattern pattern : ADDED) {
            add(spans, pattern.matcher(text));
        }
        return spans;
    }

    private static void add(List<Span> spans, Matcher matcher) {
        while (matcher.find()) {
            spans.add(new Span(matcher.start(matcher.groupCount()), matcher.end(matcher.groupCount())));
        }
    }
}
