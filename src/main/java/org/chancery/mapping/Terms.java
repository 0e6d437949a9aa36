package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.chancery.model.Mention;
import org.chancery.model.TimeInterval;

/** The individuals that stand for the values of those enums which do not name them themselves. */
final class Terms {
    private Terms() {}

    static Node of(Mention.Form form) {
        return Vocabulary.term(
                switch (form) {
                    case NAME -> "Name";
                    case NOMINAL -> "Nominal";
                    case PRONOUN -> "Pronoun";
                    case DEMONYM -> "Demonym";
                    case METONYM -> "Metonym";
                });
    }

    static Node of(TimeInterval.Extent extent) {
        return Vocabulary.term(
                switch (extent) {
                    case WITHIN -> "Within";
                    case THROUGHOUT -> "Throughout";
                });
    }

    static Node of(TimeInterval.Precision precision) {
        return Vocabulary.term(
                switch (precision) {
                    case DAY -> "Day";
                    case WEEK -> "Week";
                    case MONTH -> "Month";
                    case YEAR -> "Year";
                    case INTERVAL -> "Interval";
                    case UNKNOWN -> "UnknownPrecision";
                });
    }

    static Node of(TimeInterval.Basis basis) {
        return Vocabulary.term(
                switch (basis) {
                    case STATED -> "Stated";
                    case COUNTED -> "Counted";
                    case REPORTED -> "Reported";
                    case UNKNOWN -> "UnknownBasis";
                });
    }
}
