package org.rollcall.attendance.school.line;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.Columns;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;

/**
 * One line of a council's list of schools: {@code URN,Name,Phase,Type,EstablishmentNumber} and whatever else the council keeps. A
 * column that the file does not have leaves the directory as it is; a field that is empty empties it.
 */
public final class SchoolLine {

    public static final Columns COLUMNS = Columns.of("URN", "Name", "Phase", "Type", "EstablishmentNumber");

    private final CsvLine line;
    private final OptionalColumns columns;

    public SchoolLine(CsvLine line) {
        this.line = line;
        this.columns = new OptionalColumns(line);
    }

    public String urn() {
        return line.text("URN");
    }

    /** What the line says, on top of what the directory says of the school so far; empty when the line is refused. */
    public Optional<SaidSchool> on(@Nullable SaidSchool known) {
        Optional<String> name = line.requiredPersonText("Name");
        Optional<SchoolPhase> phase = choice("Phase", SchoolPhase.values());
        Optional<SchoolType> type = choice("Type", SchoolType.values());
        Optional<String> number = line.read(
                "EstablishmentNumber",
                text -> Optional.of(text).filter(given -> given.matches("[0-9]{4}")),
                "The number has not four digits.",
                "Give the four digits after the authority's three.");
        boolean before = known != null && known.commissioning();
        boolean commissioning = Boolean.TRUE.equals(columns.yesOrNo("Commissioning", before));
        SchoolDetails details =
                new DetailColumns(columns).over(known == null ? SchoolDetails.UNKNOWN : known.details());
        if (line.refused()) {
            return Optional.empty();
        }
        SaidSchool said = new SaidSchool(
                urn(),
                name.orElseThrow(),
                phase.orElseThrow(),
                type.orElseThrow(),
                number.orElseThrow(),
                commissioning,
                known == null ? null : known.calendar(),
                details);
        return checked(said);
    }

    private Optional<SaidSchool> checked(SaidSchool said) {
        new SchoolCheck()
                .check(said)
                .problems()
                .forEach(problem -> line.refuse(
                        SchoolColumn.of(problem.pointer()),
                        "What the line says cannot be true of the school.",
                        problem.detail()));
        return line.refused() ? Optional.empty() : Optional.of(said);
    }

    private <E extends Enum<E>> Optional<E> choice(String column, E[] values) {
        String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
        return line.read(
                column,
                text -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst(),
                "The word is not known here.",
                "Write one of " + names + ".");
    }
}
