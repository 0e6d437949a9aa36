package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.query.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets a user choose from a few words; one that is none of them is answered with them all, and with the nearest. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    private Choice(Class<E> type) {
        this.type = type;
    }

    /** Has the values of {@code type} chosen so in all commands. */
    static <E extends Enum<E>> void add(Class<E> type, CommandLine commands) {
        commands.registerConverter(type, new Choice<>(type));
    }

    @Override
    public E convert(String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> word(value)
                        .equals(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> refuse(typed));
    }

    private TypeConversionException refuse(String typed) {
        List<String> words =
                Stream.of(type.getEnumConstants()).map(Choice::word).toList();
        return new TypeConversionException("there is no " + typed + "; expected one of " + String.join(", ", words)
                + "; did you mean " + Nearest.to(typed, words) + "?");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
