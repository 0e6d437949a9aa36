package org.chancery.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final String TEXT = ("A paragraph of some forty letters, no more.\n\n").repeat(20);

    @Test
    void anOrdinaryTextIsOnePart() {
        assertEquals(List.of(new Span(0, TEXT.length())), Windows.of(TEXT, TEXT.length()));
    }

    @Test
    void aLongTextIsCutAtBordersOfParagraphsAndItsPartsOverlap() {
        List<Span> windows = Windows.of(TEXT, 200);
        for (int i = 0; i < windows.size(); i++) {
            assertTrue(
                    windows.get(i).of(TEXT).startsWith("A paragraph"),
                    windows.get(i).of(TEXT));
            assertTrue(windows.get(i).end() - windows.get(i).begin() <= 200);
            if (i > 0) {
                assertTrue(windows.get(i).begin() < windows.get(i - 1).end());
            }
        }
        assertEquals(TEXT.length(), windows.get(windows.size() - 1).end());
    }

    @Test
    void aTextWithoutBordersIsCutAllTheSame() {
        String text = "word ".repeat(200);
        assertEquals(text.length(), Windows.of(text, 300).get(3).end());
    }
}
