package org.rollcall.attendance.imports.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.csv.Columns;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.pupil.number.Uln;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.number.UpnField;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.attendance.pupil.roll.Said;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.pupil.stay.StayKind;

/** One line of a school's roll: {@code UPN,Surname,Forename,DateOfBirth,YearGroup,Joined[,Left,…]}. */
final class RollLine {

    static final Columns COLUMNS = Columns.of("UPN", "Surname", "Forename", "DateOfBirth", "YearGroup", "Joined");

    private static final int OLDEST_PUPIL_IN_YEARS = 25;

    private final CsvLine line;
    private final OptionalFields fields;
    private final RollTerms terms;

    RollLine(CsvLine line, RollTerms terms) {
        this.line = line;
        this.fields = new OptionalFields(line);
        this.terms = terms;
    }

    /** The entry, unless the line is refused. */
    Optional<RollEntry> entry() {
        Optional<Upn> upn = UpnField.read(line);
        Optional<String> surname = line.requiredPersonText("Surname");
        Optional<String> forename = line.requiredPersonText("Forename");
        Optional<LocalDate> born = line.date("DateOfBirth");
        Optional<YearGroup> year = year(born);
        Optional<LocalDate> joined = joined(upn);
        LocalDate left = fields.date("Left");
        Said said = said();
        born.ifPresent(this::checkAge);
        checkOrder(joined.orElse(null), left);
        upn.ifPresent(number -> checkFormer(number, said.formerUpn()));
        return line.refused()
                ? Optional.empty()
                : Optional.of(new RollEntry(
                        upn.orElseThrow(),
                        new PersonName(surname.orElseThrow(), forename.orElseThrow()),
                        new BirthDate(born.orElseThrow()),
                        new Enrolment(terms.schoolUrn(), year.orElseThrow(), joined.orElseThrow(), left),
                        said));
    }

    /** As the school says it; a file that says nothing means the year group of the child's age. */
    private Optional<YearGroup> year(Optional<LocalDate> born) {
        if (line.text("YearGroup").isEmpty() && born.isPresent()) {
            Optional<YearGroup> ofAge = YearGroup.ofAge(born.get(), terms.today());
            if (ofAge.isEmpty()) {
                line.refuse("YearGroup", "The year group is missing and cannot be told from the age.", "Fill it in.");
            }
            return ofAge;
        }
        return line.read(
                "YearGroup",
                YearGroup::read,
                "The year group is not known.",
                "Write N1, N2, R or a number from 1 to 14.");
    }

    private Optional<LocalDate> joined(Optional<Upn> upn) {
        if (!line.text("Joined").isEmpty()) {
            return line.date("Joined");
        }
        Optional<LocalDate> joined = upn.flatMap(terms.known()).or(() -> Optional.ofNullable(terms.joined()));
        if (upn.isPresent() && joined.isEmpty()) {
            line.refuse(
                    "Joined",
                    "Nothing says when the pupil joined the school.",
                    "Fill it in, or send the first day on roll along with the file.");
        }
        return joined;
    }

    private Said said() {
        Uln learner = learnerNumber();
        Upn former = formerNumber();
        SaidFields said = new SaidFields(fields);
        return new Said(
                terms.today(),
                fields.text("RegistrationGroup"),
                fields.read("RegistrationType", RollLine::kind, "The type is not known.", "Write MAIN or SUBSIDIARY."),
                former,
                learner,
                preferredName(),
                fields.read("Sex", Sex::read, "The sex is not known.", "Write F, M or U."),
                fields.address(""),
                said.contacts(),
                said.sen(),
                said.meals(terms.today()),
                said.care());
    }

    private @Nullable Uln learnerNumber() {
        return fields.read(
                "ULN",
                written -> Uln.faultIn(written).isEmpty() ? Optional.of(Uln.of(written)) : Optional.empty(),
                "It is not a unique learner number.",
                "Copy the number from the pupil's record; do not type it.");
    }

    private @Nullable Upn formerNumber() {
        return fields.read(
                "FormerUPN",
                written -> Upn.faultIn(written).isEmpty() ? Optional.of(Upn.of(written)) : Optional.empty(),
                "It is not a unique pupil number.",
                "Copy the number from the pupil's record, or leave it out.");
    }

    private @Nullable PersonName preferredName() {
        String surname = fields.text("PreferredSurname");
        String forename = fields.text("PreferredForename");
        if (surname == null && forename == null) {
            return null;
        }
        return new PersonName(
                surname == null ? line.text("Surname") : surname, forename == null ? line.text("Forename") : forename);
    }

    private static Optional<StayKind> kind(String written) {
        return Arrays.stream(StayKind.values())
                .filter(kind -> kind.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private void checkAge(LocalDate born) {
        if (born.isAfter(terms.today()) || born.isBefore(terms.today().minusYears(OLDEST_PUPIL_IN_YEARS))) {
            line.refuse("DateOfBirth", "Nobody born that day is a pupil.", "Correct the year.");
        }
    }

    private void checkOrder(@Nullable LocalDate joined, @Nullable LocalDate left) {
        if (joined != null && left != null && left.isBefore(joined)) {
            line.refuse("Left", "The pupil would leave before joining.", "Correct one of the two dates.");
        }
    }

    private void checkFormer(Upn number, @Nullable Upn former) {
        if (number.equals(former)) {
            line.refuse("FormerUPN", "It is the number that the pupil has now.", "Leave it out.");
        }
    }
}
