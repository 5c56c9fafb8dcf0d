package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.Columns;
import org.rollcall.attendance.csv.CsvLine;

/** One line of a school's roll: {@code UPN,Surname,Forename,DateOfBirth,YearGroup,Joined[,Left,…]}. */
final class RollLine {

    static final Columns COLUMNS = Columns.of("UPN", "Surname", "Forename", "DateOfBirth", "YearGroup", "Joined");

    private static final int OLDEST_PUPIL_IN_YEARS = 25;

    private final CsvLine line;
    private final LocalDate today;

    RollLine(CsvLine line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** The entry, unless the line is refused. */
    Optional<RollEntry> entryAt(String schoolUrn) {
        Optional<Upn> upn = UpnField.read(line);
        Optional<String> surname = line.requiredPersonText("Surname");
        Optional<String> forename = line.requiredPersonText("Forename");
        Optional<LocalDate> born = line.date("DateOfBirth");
        Optional<YearGroup> year = line.read(
                "YearGroup",
                YearGroup::read,
                "The year group is not known.",
                "Write N1, N2, R or a number from 1 to 14.");
        Optional<LocalDate> joined = line.date("Joined");
        Optional<LocalDate> left = line.text("Left").isEmpty() ? Optional.empty() : line.date("Left");
        Said said = new Said(
                today,
                blankAsNull(line.personText("RegistrationGroup")),
                optional("RegistrationType", RollLine::kind, "The type is not known.", "Write MAIN or SUBSIDIARY."),
                optional("Sex", Sex::read, "The sex is not known.", "Write F, M or U."));
        born.ifPresent(this::checkAge);
        checkOrder(joined.orElse(null), left.orElse(null));
        return line.refused()
                ? Optional.empty()
                : Optional.of(new RollEntry(
                        upn.orElseThrow(),
                        new PersonName(surname.orElseThrow(), forename.orElseThrow()),
                        new BirthDate(born.orElseThrow()),
                        new Enrolment(schoolUrn, year.orElseThrow(), joined.orElseThrow(), left.orElse(null)),
                        said));
    }

    private <T> @Nullable T optional(String field, Function<String, Optional<T>> form, String reason, String fix) {
        return line.text(field).isEmpty()
                ? null
                : line.read(field, form, reason, fix).orElse(null);
    }

    private static Optional<StayKind> kind(String written) {
        return Arrays.stream(StayKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static @Nullable String blankAsNull(Optional<String> text) {
        return text.filter(written -> !written.isEmpty()).orElse(null);
    }

    private void checkAge(LocalDate born) {
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST_PUPIL_IN_YEARS))) {
            line.refuse("DateOfBirth", "Nobody born that day is a pupil.", "Correct the year.");
        }
    }

    private void checkOrder(@Nullable LocalDate joined, @Nullable LocalDate left) {
        if (joined != null && left != null && left.isBefore(joined)) {
            line.refuse("Left", "The pupil would leave before joining.", "Correct one of the two dates.");
        }
    }
}
