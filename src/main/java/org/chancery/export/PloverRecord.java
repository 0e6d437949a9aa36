package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An event record after PLOVER 2.0, with what PLOVER does not have: the article's id, status, certainty, polarity, and
 * by how many sources it is told. What is not known is null.
 *
 * @param id IRI of the event as the article tells it
 * @param date first possible day, ISO; else the last one, else that of the report
 * @param dateBasis which of these it is
 * @param endDate last possible day, ISO
 * @param context what it is part of, e.g. {@code economic}
 * @param topic what it is about, in the article's words or by name
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param text the sentence or clause that says it
 * @param place the words or the name of the place
 * @param status e.g. {@code Occurred}
 * @param telling by how many it is told
 * @param symmetric whether all actors take part alike; not written
 */
@JsonPropertyOrder({
    "id",
    "date",
    "date_basis",
    "enddate",
    "actor",
    "recipient",
    "event",
    "mode",
    "context",
    "topic",
    "quad_code",
    "event_text",
    "event_loc",
    "text_info",
    "cite_info",
    "article",
    "status",
    "certainty",
    "polarity",
    "fused",
    "reports",
    "sources"
})
record PloverRecord(
        String id,
        String date,
        @JsonProperty("date_basis") String dateBasis,
        @JsonProperty("enddate") String endDate,
        List<PloverEntity> actor,
        List<PloverEntity> recipient,
        String event,
        List<String> mode,
        List<String> context,
        List<String> topic,
        @JsonProperty("quad_code") Integer quad,
        @JsonProperty("event_text") String text,
        @JsonProperty("event_loc") List<PloverEntity> place,
        @JsonProperty("text_info") TextInfo textInfo,
        @JsonProperty("cite_info") CiteInfo citeInfo,
        String article,
        String status,
        String certainty,
        String polarity,
        @JsonUnwrapped Telling telling,
        @JsonIgnore boolean symmetric) {

    /**
     * How often the event is told.
     *
     * @param event IRI of the event that all reports of it are taken for; {@code id} where there is one report
     * @param reports in how many articles
     * @param sources by how many sources that did not copy from one another
     */
    record Telling(@JsonProperty("fused") String event, int reports, int sources) {}

    /**
     * Where the words stand.
     *
     * @param sequence number of the sentence
     * @param start first position, in Unicode code points
     * @param end position after the last one
     */
    record TextInfo(Integer sequence, Integer start, Integer end) {}

    /** The article, as it was published. */
    record CiteInfo(String title, String publisher, String date, String url) {}
}
