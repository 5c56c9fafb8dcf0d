package org.rollcall.attendance.returns.due;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What brought a return about, with the facts that it has to tell. */
public sealed interface Occasion {

    ReturnKind kind();

    /** The day of the fact. */
    LocalDate on();

    /** Tells this occasion from others of the same kind, pupil and school. */
    String key();

    /** A name was entered. */
    @TypeAlias("entered")
    record Entered(LocalDate on) implements Occasion {

        @Override
        public ReturnKind kind() {
            return ReturnKind.NEW_PUPIL;
        }

        @Override
        public String key() {
            return on.toString();
        }
    }

    /**
     * A name is to be deleted.
     *
     * @param on the day on which the ground was met
     * @param destination school, country, home education or unknown
     */
    @TypeAlias("deletion")
    record Deletion(
            String deletionId,
            String ground,
            LocalDate on,
            String destination,
            @Nullable String destinationName) implements Occasion {

        @Override
        public ReturnKind kind() {
            return ReturnKind.DELETION;
        }

        @Override
        public String key() {
            return deletionId;
        }
    }

    /**
     * Unauthorised absence.
     *
     * @param from the first day of it
     * @param on the tenth day running; or, of irregular attendance, the day on which the school said so
     */
    @TypeAlias("absence")
    record Absence(LocalDate from, LocalDate on, boolean continuous) implements Occasion {

        @Override
        public ReturnKind kind() {
            return ReturnKind.ATTENDANCE;
        }

        @Override
        public String key() {
            return from.toString();
        }
    }

    /**
     * Sickness.
     *
     * @param from the first day of the period
     * @param on the day on which the school came to believe it
     * @param days missed and still expected to be missed in the school year
     */
    @TypeAlias("sickness")
    record Sickness(LocalDate from, LocalDate on, BigDecimal days) implements Occasion {

        @Override
        public ReturnKind kind() {
            return ReturnKind.SICKNESS;
        }

        @Override
        public String key() {
            return from.toString();
        }
    }
}
