package org.chancery.digest;

import java.util.List;
import org.chancery.excerpt.Party;
import org.chancery.excerpt.Period;

/**
 * What somebody is reported to say, as a picture needs it. What is not known is null.
 *
 * @param id IRI
 * @param stance e.g. {@code Accuses}
 * @param medium e.g. {@code PressConference}
 * @param direct whether the words are the speaker's own
 * @param quote the words
 * @param of those whom the words name, and those who take part in the events that they tell of
 */
public record StatementFact(
        String id,
        Party speaker,
        Party addressee,
        String stance,
        String medium,
        Boolean direct,
        Double confidence,
        Period period,
        String article,
        String quote,
        List<Party> of) {}
