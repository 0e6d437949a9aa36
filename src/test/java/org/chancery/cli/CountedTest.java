package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneIsNotSeveral() {
        assertEquals("0 articles", Counted.of(0, "article"));
        assertEquals("1 article", Counted.of(1, "article"));
        assertEquals("2 articles", Counted.of(2, "article"));
    }
}
