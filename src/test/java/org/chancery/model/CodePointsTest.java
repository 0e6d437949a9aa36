package org.chancery.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Oslo", "“Oslo” – 1", "😀 met 😀😀", "\uD83D half", "half \uDE00", "\uD83D\uD83D\uDE00 both"
            })
    void countsAsJavaDoes(String text) {
        CodePoints codePoints = new CodePoints(text);
        for (int index = 0; index <= text.length(); index++) {
            assertEquals(text.codePointCount(0, index), codePoints.before(index));
        }
    }

    @Test
    void aPairCountsOnce() {
        assertEquals(2, new CodePoints("😀😀!").before(4));
    }
}
