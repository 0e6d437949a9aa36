package org.chancery.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.SecondReaders;
import org.chancery.model.Article;
import org.junit.jupiter.api.Test;

/** When a model is asked once more, and about what. */
class QuestioningTest {
    private static final Article ARTICLE = Article.of("a", "The queen of Ruritania visited Sylvania.");
    private static final Function<String, Optional<String>> FAULT =
            reply -> reply.startsWith("{") ? Optional.empty() : Optional.of("no JSON");

    private final List<Prompt> asked = new ArrayList<>();

    /** Gives the replies one after the other. */
    private Questioning questioning(String secondLook, String... replies) {
        LanguageModel model = new LanguageModel() {
            @Override
            public String reply(Prompt prompt) {
                asked.add(prompt);
                return replies[asked.size() - 1];
            }

            @Override
            public String name() {
                return "m";
            }

            @Override
            public String signature() {
                return "m";
            }
        };
        return new Questioning(model, SecondReaders.promptWriter(), Questioning.LONGEST, secondLook);
    }

    private String answer(String secondLook, String... replies) {
        return questioning(secondLook, replies).ask(ARTICLE, FAULT).get(0).reply();
    }

    @Test
    void aSoundReplyIsAskedForOnce() {
        assertEquals("{1}", answer(null, "{1}", "{2}"));
        assertEquals(1, asked.size());
        assertEquals(null, asked.get(0).former());
    }

    @Test
    void aSecondLookTakesThePlaceOfTheFirst() {
        assertEquals("{2}", answer("Look again.", "{1}", "{2}"));
        assertEquals("{1}", asked.get(1).former());
        assertEquals("Look again.", asked.get(1).request());
        assertEquals(asked.get(0).article(), asked.get(1).article());
    }

    @Test
    void aFaultIsNamedBeforeTheSecondLook() {
        assertEquals("{3}", answer("Look again.", "broken", "{2}", "{3}"));
        assertEquals(
                "Your reply cannot be read: no JSON. Send the whole JSON again, and nothing else.",
                asked.get(1).request());
        assertEquals("{2}", asked.get(2).former());
    }

    @Test
    void aSecondLookThatCannotBeReadTwiceIsNoAnswer() {
        assertThrows(UnansweredException.class, () -> answer("Look again.", "{1}", "broken", "broken"));
    }

    @Test
    void readingsWithAndWithoutASecondLookAreToldApart() {
        assertNotEquals(questioning(null).version(), questioning("Look again.").version());
    }
}
