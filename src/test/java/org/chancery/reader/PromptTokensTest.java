package org.chancery.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.SecondReaders;
import org.chancery.model.Article;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** What the prompt costs, counted by a tokenizer that services use, is what the manual says. */
class PromptTokensTest {
    private static final Article ARTICLE = Article.of("a", "The queen of Ruritania visited Sylvania.");
    private static final Prompt PROMPT = SecondReaders.promptWriter().write(ARTICLE, new Span(0, 40));
    private static final Pattern FIGURES =
            Pattern.compile("the instructions are ([\\d,]+) tokens and\\s+the schema ([\\d,]+)");

    @Test
    void theInstructionsHaveAtMostSixThousandTokensByEitherTokenizer() {
        assertTrue(tokens(EncodingType.O200K_BASE, PROMPT.instructions()) <= 6_000);
        assertTrue(tokens(EncodingType.CL100K_BASE, PROMPT.instructions()) <= 6_000);
    }

    @Test
    void theManualHasTheMeasuredFigures() throws IOException {
        Matcher figures = FIGURES.matcher(Files.readString(Path.of("src/site/markdown/language-models.md")));
        assertTrue(figures.find());
        assertEquals(rounded(tokens(EncodingType.O200K_BASE, PROMPT.instructions())), figures.group(1));
        assertEquals(rounded(tokens(EncodingType.O200K_BASE, PROMPT.schema())), figures.group(2));
    }

    private static int tokens(EncodingType encoding, String text) {
        return Encodings.newLazyEncodingRegistry().getEncoding(encoding).countTokensOrdinary(text);
    }

    /** To the next fifty, as the manual gives it. */
    private static String rounded(int tokens) {
        return String.format("%,d", (tokens + 25) / 50 * 50);
    }
}
