package org.chancery.fusion;

import java.util.Map;
import org.chancery.model.Extraction;

/**
 * An article of a story, with what a reader takes its people and events for.
 *
 * @param extraction its facts
 * @param people who a person of the article is, by id
 * @param events which event an event of the article is, by id
 * @param copyOf id of the article of which it is a copy, or null
 */
record Story(Extraction extraction, Map<String, String> people, Map<String, String> events, String copyOf) {}
