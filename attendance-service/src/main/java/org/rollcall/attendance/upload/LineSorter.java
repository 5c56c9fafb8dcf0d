package org.rollcall.attendance.upload;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.register.MarksTaken;
import org.rollcall.attendance.register.mark.NewMark;

/** Hands the good marks of a file over, a batch at a time, and refuses the other lines. */
final class LineSorter implements Consumer<CsvLine> {

    /** Some days of a large school: enough for the store to write many registers at once, little enough to hold. */
    static final int BATCH = 20_000;

    private final SchoolFacts school;
    private final LineCheck check;
    private final Function<Map<String, List<NewMark>>, MarksTaken> record;
    private final GivenMarks good;
    private MarksTaken taken = MarksTaken.NOTHING;
    private long sayingNothing;

    LineSorter(SchoolFacts school, Function<Map<String, List<NewMark>>, MarksTaken> record) {
        this.school = school;
        this.check = new LineCheck(school);
        this.record = record;
        this.good = new GivenMarks(school.calendar().firstDay());
    }

    @Override
    public void accept(CsvLine line) {
        new RegisterLine(line, school).read().ifPresent(given -> sort(line, given));
        if (good.size() >= BATCH) {
            handOver();
        }
    }

    /** What became of the good marks, the last batch among them. */
    MarksTaken finish() {
        handOver();
        return taken;
    }

    long sayingNothing() {
        return sayingNothing;
    }

    private void handOver() {
        if (good.size() > 0) {
            taken = taken.plus(record.apply(good.take()));
        }
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
