package org.chancery.interchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.corpus.JsonSyntax;

/** Says in one plain line what Jackson says in many. */
final class JsonFault {
    private JsonFault() {}

    static UnreadableFactsException of(JsonProcessingException fault) {
        return of(fault, 0);
    }

    /** @param linesBefore what stands before the text that was parsed */
    static UnreadableFactsException of(JsonProcessingException fault, int linesBefore) {
        String path = path(fault);
        StringBuilder message = new StringBuilder(path.isEmpty() ? "" : path + ": ").append(reason(fault));
        JsonLocation place = fault.getLocation();
        if (place != null && place.getLineNr() > 0) {
            message.append(" (line ").append(linesBefore + place.getLineNr());
            message.append(", column ").append(place.getColumnNr()).append(')');
        }
        return new UnreadableFactsException(path, message.toString(), fault);
    }

    private static String path(JsonProcessingException fault) {
        StringBuilder path = new StringBuilder();
        if (fault instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return path.toString();
    }

    private static String reason(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "there is no such property" + others(unknown);
        }
        if (fault instanceof InvalidNullException) {
            return "must not be null";
        }
        // what a record of the model says when its values do not go together
        if (fault instanceof ValueInstantiationException && fault.getCause() != null) {
            Throwable cause = fault.getCause();
            return cause instanceof NullPointerException
                    ? "\"" + cause.getMessage() + "\" is missing"
                    : cause.getMessage();
        }
        if (fault instanceof InvalidFormatException wrong) {
            return "\"%s\" is not %s".formatted(wrong.getValue(), expected(wrong.getTargetType()));
        }
        boolean trailing = fault.getOriginalMessage().startsWith("Trailing token");
        if (!trailing && fault instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "must be " + expected(wrong.getTargetType());
        }
        return JsonSyntax.plain(fault.getOriginalMessage());
    }

    private static String others(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? ""
                : "; there are " + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                    .toList();
            return "one of " + String.join(", ", words);
        }
        if (type == LocalDate.class) {
            return "a day like 2025-10-17";
        }
        if (type == YearMonth.class) {
            return "a month like 2025-10";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == URI.class ? "an address" : plain(type);
    }

    private static String plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "double", "Double" -> "a number";
            case "String" -> "text";
            default -> "an object";
        };
    }
}
