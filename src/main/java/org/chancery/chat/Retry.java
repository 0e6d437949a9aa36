package org.chancery.chat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When a request is made again.
 *
 * @param attempts how often it is made at most
 * @param first how long to wait before the second attempt; each further wait is twice as long
 * @param longest how long to wait at most, whatever the server asks for
 */
public record Retry(int attempts, Duration first, Duration longest) {
    /** Five attempts, waits of 2, 4, 8 and 16 seconds. */
    public static final Retry USUAL = new Retry(5, Duration.ofSeconds(2), Duration.ofMinutes(10));

    /** Whether the server may answer another time: it is busy, limits us, or has a fault of its own. */
    static boolean isPassing(int status) {
        return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
    }

    /** Whether all requests must wait, not only this one. */
    static boolean isLimit(int status) {
        return status == 429 || status == 503 || status == 529;
    }

    Duration wait(int attempt) {
        return shorter(first.multipliedBy(1L << Math.min(attempt - 1, 20)));
    }

    /** What the server asks for, else the usual wait. */
    Duration wait(int attempt, HttpResponse<?> response) {
        return shorter(retryAfter(response.headers()).orElse(wait(attempt)));
    }

    private Duration shorter(Duration wait) {
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    // spec: RFC 9110 section 10.2.3: seconds, or a date, which counts from the server's own
    private static Optional<Duration> retryAfter(HttpHeaders headers) {
        String after = headers.firstValue("Retry-After").orElse("");
        if (after.matches("\\d{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME);
            ZonedDateTime now =
                    ZonedDateTime.parse(headers.firstValue("Date").orElse(""), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
