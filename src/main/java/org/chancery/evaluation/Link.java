package org.chancery.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of an article with what they were taken for: a row of the query {@code mentions}.
 *
 * @param words as they stand in the article
 * @param entity name of the entity
 * @param wikidata id of its item, or empty
 * @param literal for a metonym, name of the place that the words name by themselves, or empty
 * @param literalWikidata id of the item of that place, or empty
 */
public record Link(String words, String entity, String wikidata, String literal, String literalWikidata) {
    /**
     * The links of each article.
     *
     * @param csv the columns {@code article}, {@code words}, {@code entity}, {@code wikidata}, {@code literal} and
     *     {@code literalWikidata}, among others
     */
    public static Map<String, List<Link>> read(Reader csv) throws IOException {
        Map<String, List<Link>> links = new LinkedHashMap<>();
        BufferedReader reader = new BufferedReader(csv);
        List<String> head = row(reader);
        for (List<String> row = row(reader); row != null; row = row(reader)) {
            links.computeIfAbsent(row.get(head.indexOf("article")), any -> new ArrayList<>())
                    .add(new Link(
                            row.get(head.indexOf("words")),
                            row.get(head.indexOf("entity")),
                            row.get(head.indexOf("wikidata")),
                            row.get(head.indexOf("literal")),
                            row.get(head.indexOf("literalWikidata"))));
        }
        return links;
    }

    /** The fields of the next row, which may hold line ends in quotation marks; null at the end. */
    private static List<String> row(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        while (line != null && line.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            line = line + "\n" + reader.readLine();
        }
        return line == null ? null : fields(line);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            }
            if (letter == ',' && !quoted) {
                fields.add(plain(field.toString()));
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(plain(field.toString()));
        return fields;
    }

    private static String plain(String field) {
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
