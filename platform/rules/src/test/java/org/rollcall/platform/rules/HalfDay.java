package org.rollcall.platform.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for tests: Wednesdays end at noon. */
@Provision(
        citation = "Half-Holiday Act 1900 s.1",
        url = "https://law.example/1900/1",
        inForceFrom = "1900-01-01",
        checkedOn = "2026-11-21")
@Provision(citation = "Half-Holiday Act 2030 s.2", source = "draft", inForceFrom = "", checkedOn = "2026-11-20")
final class HalfDay implements LegalRule<HalfDay.Given, HalfDay.Answer> {

    record Given(LocalDate day, @Nullable String why) {}

    sealed interface Answer {}

    record Ends(boolean halfDay, @Nullable String at) implements Answer {}

    record Never(boolean halfDay) implements Answer {}

    @Override
    public String id() {
        return "half.day";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        return switch (given.day().getDayOfWeek()) {
            case WEDNESDAY -> new Ends(true, "12:00");
            case SATURDAY, SUNDAY -> new Never(false);
            case FRIDAY -> throw new DateTimeException("nothing is known of Fridays");
            default -> new Ends(false, null);
        };
    }

    /** The same rule under another name, or without a provision. */
    static LegalRule<Given, Answer> without(String what) {
        return new LegalRule<>() {
            @Override
            public String id() {
                return what;
            }

            @Override
            public Class<Given> input() {
                return Given.class;
            }

            @Override
            public Answer answer(Given given) {
                return new Never(false);
            }

            @Override
            public List<Basis> basis(Given given) {
                return List.of();
            }
        };
    }
}
