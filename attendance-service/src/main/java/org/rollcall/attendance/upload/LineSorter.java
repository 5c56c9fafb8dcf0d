package org.rollcall.attendance.upload;

import java.util.Objects;
import java.util.function.Consumer;
import org.rollcall.attendance.csv.CsvLine;

/** Keeps the good marks of a file and refuses the other lines. */
final class LineSorter implements Consumer<CsvLine> {

    private final SchoolFacts school;
    private final LineCheck check;
    private final GivenMarks good = new GivenMarks();
    private long sayingNothing;

    LineSorter(SchoolFacts school) {
        this.school = school;
        this.check = new LineCheck(school);
    }

    @Override
    public void accept(CsvLine line) {
        new RegisterLine(line).read().ifPresent(given -> sort(line, given));
    }

    GivenMarks good() {
        return good;
    }

    long sayingNothing() {
        return sayingNothing;
    }

    private void sort(CsvLine line, RegisterLine.Given given) {
        if (check.saysNothing(given)) {
            sayingNothing++;
            return;
        }
        check.check(line, given);
        if (!line.refused()) {
            keep(line, given);
        }
    }

    private void keep(CsvLine line, RegisterLine.Given given) {
        String pupilId = Objects.requireNonNull(school.pupil(given.upn())).id();
        if (!good.add(pupilId, given.mark())) {
            line.refuse(
                    "Session",
                    "The file gives this pupil's session a second time; the first was taken.",
                    "Keep one line for each session.");
        }
    }
}
