package org.chancery.interchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/** Says in one line what Jackson says in many. */
final class JsonFault {
    private JsonFault() {}

    static UnreadableFactsException of(JsonProcessingException fault) {
        String path = path(fault);
        StringBuilder message = new StringBuilder(path.isEmpty() ? "" : path + ": ").append(reason(fault));
        JsonLocation place = fault.getLocation();
        if (place != null && place.getLineNr() > 0) {
            message.append(" (line ").append(place.getLineNr());
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
        if (fault instanceof UnrecognizedPropertyException) {
            return "there is no such property";
        }
        // what a record of the model says when its values do not go together
        if (fault instanceof ValueInstantiationException && fault.getCause() != null) {
            Throwable cause = fault.getCause();
            return cause instanceof NullPointerException
                    ? "\"" + cause.getMessage() + "\" is missing"
                    : cause.getMessage();
        }
        String first = fault.getOriginalMessage().lines().findFirst().orElse("not readable");
        if (fault instanceof InvalidFormatException) {
            return first.replaceFirst("^Cannot deserialize value of type `[^`]*` from String ", "not readable: ");
        }
        return first;
    }
}
