package org.chancery.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted from Tuesday, 10 June 2025. */
class TimeValuesTest {
    private final TimeValues values = new TimeValues(LocalDate.of(2025, 6, 10));

    @ParameterizedTest
    @CsvSource({
        "may, PAST, 2025-05",
        "may, FUTURE, 2026-05",
        "may 3, PAST, 2025-05-03",
        "'3rd of november', OPEN, 2025-11-03",
        "december, PAST, 2024-12",
        "last june, PAST, 2024-06",
        "next june, OPEN, 2025-06",
        "this august, OPEN, 2025-08",
        "june 14, PAST, 2025-06-14",
        "october, OPEN, 2025-10",
        "january, OPEN, 2025-01"
    })
    void a_month_is_the_one_to_which_the_clause_looks(String words, Tense tense, String value) {
        assertEquals(value, values.month(MonthPhrase.parse(words), tense, null));
    }

    @Test
    void a_day_that_its_month_does_not_have_has_no_value() {
        assertNull(values.month(MonthPhrase.parse("february 30"), Tense.PAST, null));
        assertNull(values.month(MonthPhrase.parse("this february 30"), Tense.PAST, null));
    }

    @Test
    void a_part_of_a_month_is_that_month_and_other_words_name_none() {
        assertEquals(new MonthPhrase(9, null, null), MonthPhrase.parsePart("mid-september"));
        assertNull(MonthPhrase.parsePart("september"));
        assertNull(MonthPhrase.parse("a summit"));
    }

    @Test
    void a_weekday_keeps_its_clock_time() {
        assertEquals("2025-06-06T10:30", values.weekday(DayOfWeek.FRIDAY, null, Tense.PAST, "2025-06-13T10:30"));
        assertEquals("2025-06-13", values.weekday(DayOfWeek.FRIDAY, null, Tense.FUTURE, null));
        assertEquals("2025-06-10", values.weekday(DayOfWeek.TUESDAY, null, Tense.PAST, null));
        assertEquals("2025-06-03", values.weekday(DayOfWeek.TUESDAY, "last", Tense.PAST, null));
        assertEquals("2025-06-17", values.weekday(DayOfWeek.TUESDAY, "next", Tense.PAST, null));
    }

    @Test
    void a_holiday_a_weekend_and_what_is_ago_are_counted_back() {
        assertEquals("2024-11-28", values.thanksgiving(Tense.PAST, null));
        assertEquals("2025-11-27", values.thanksgiving(Tense.FUTURE, null));
        assertEquals("2025-W23-WE", values.weekend());
        assertEquals("2023", values.ago(2, "year"));
        assertEquals("2025-03", values.ago(3, "month"));
        assertEquals("2025-W22", values.ago(2, "week"));
        assertEquals("2025-Q1", values.lastQuarter());
    }
}
