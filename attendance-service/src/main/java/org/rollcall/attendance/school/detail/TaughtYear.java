package org.rollcall.attendance.school.detail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.platform.rules.InvalidInput;

/** A national curriculum year that a school teaches: N1, N2, R or 1 to 14. */
public record TaughtYear(@JsonValue String value) {

    private static final List<String> YEARS = Stream.concat(
                    Stream.of("N1", "N2", "R"), IntStream.rangeClosed(1, 14).mapToObj(Integer::toString))
            .toList();
    private static final int RECEPTION = YEARS.indexOf("R");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaughtYear {
        if (!YEARS.contains(value)) {
            throw new InvalidInput("", "must be N1, N2, R or 1 to 14, such as 6");
        }
    }

    public static boolean isOne(String text) {
        return YEARS.contains(text);
    }

    /** Reception is 0, nursery below it. */
    public int number() {
        return YEARS.indexOf(value) - RECEPTION;
    }
}
