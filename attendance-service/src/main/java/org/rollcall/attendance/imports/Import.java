package org.rollcall.attendance.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.imports.answer.LineAnswer;
import org.rollcall.attendance.imports.answer.Tally;
import org.rollcall.platform.store.Change;

/**
 * One file with a school's roll, from its announcement on. It is received in parts, looked through as a whole, then taken line by line,
 * some hundred at a time, and takes up where it was after any interruption.
 *
 * @param said the day on which the school began to send it, as of which the roll speaks
 * @param total the lines of the file; 0 until it was looked through
 * @param tally what became of the lines that were taken
 * @param problems why the file was refused
 */
record Import(
        String id,
        String schoolUrn,
        ImportState state,
        ImportedFile file,
        LocalDate said,
        long total,
        Tally tally,
        List<LineProblem> problems) {

    /** A file that stops half way is thrown away after a week. */
    private static final int DAYS_TO_RECEIVE = 7;

    Import {
        problems = List.copyOf(problems);
    }

    static Import announced(String id, String schoolUrn, ImportedFile file, LocalDate today) {
        return new Import(id, schoolUrn, ImportState.RECEIVING, file, today, 0, Tally.NONE, List.of());
    }

    Change<Import> receive(int part) {
        ImportedFile next = file.with(part);
        ImportState now = next.whole() ? state.become(ImportState.RECEIVED) : state;
        return Change.of(new Import(id, schoolUrn, now, next, said, total, tally, problems));
    }

    Change<Import> begin(long lines) {
        Import next = new Import(id, schoolUrn, state.become(ImportState.WORKING), file, said, lines, tally, problems);
        return lines == 0 ? next.end() : Change.of(next);
    }

    Change<Import> refuse(List<LineProblem> why) {
        Import next = new Import(id, schoolUrn, state.become(ImportState.REFUSED), file, said, total, tally, why);
        return Change.of(next).announcing(next.ended());
    }

    Change<Import> take(List<LineAnswer> answers) {
        Import next = new Import(id, schoolUrn, state, file, said, total, tally.plus(answers), problems);
        return next.tally.read() < total ? Change.of(next) : next.end();
    }

    private Change<Import> end() {
        Import next = new Import(id, schoolUrn, state.become(ImportState.DONE), file, said, total, tally, problems);
        return Change.of(next).announcing(next.ended());
    }

    Change<Import> abandon() {
        return Change.of(
                new Import(id, schoolUrn, state.become(ImportState.ABANDONED), file, said, total, tally, problems));
    }

    Change<Import> throwAway() {
        return Change.of(new Import(id, schoolUrn, state, file.thrownAway(), said, total, tally, problems));
    }

    private ImportEvent.Ended ended() {
        return new ImportEvent.Ended(
                id,
                schoolUrn,
                state,
                Math.toIntExact(tally.read()),
                Math.toIntExact(tally.created()),
                Math.toIntExact(tally.changed()),
                Math.toIntExact(tally.unchanged()),
                Math.toIntExact(tally.refused()));
    }

    /** The next day on which something is to be done with it: at once while there is work, and after a week without the rest. */
    Optional<LocalDate> due() {
        return switch (state) {
            case RECEIVING -> Optional.of(said.plusDays(DAYS_TO_RECEIVE));
            case RECEIVED, WORKING -> Optional.of(said);
            case DONE, REFUSED, ABANDONED -> file.kept() ? Optional.of(said) : Optional.empty();
        };
    }
}
