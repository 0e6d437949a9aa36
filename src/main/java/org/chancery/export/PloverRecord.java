package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * An event record after PLOVER 2.0, with what PLOVER does not have: the article's id, status, certainty and polarity.
 * What is not known is null.
 *
 * @param id IRI of the event
 * @param date first possible day, ISO; else the last one, else that of the report
 * @param dateBasis which of these it is
 * @param endDate last possible day, ISO
 * @param context what it is part of, e.g. {@code economic}
 * @param topic what it is about, in the article's words or by name
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param text the sentence or clause that says it
 * @param place the words or the name of the place
 * @param status e.g. {@code Occurred}
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
    "polarity"
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
        @JsonIgnore boolean symmetric) {

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
