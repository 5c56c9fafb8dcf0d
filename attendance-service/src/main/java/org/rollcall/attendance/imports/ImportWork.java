package org.rollcall.attendance.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.imports.answer.LineAnswer;
import org.rollcall.attendance.imports.file.RollFile;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;

/**
 * Takes an import one step further. A step that was cut off is done again: the records know what this import did to them, and the page of
 * answers, once it is written, is what counts.
 */
final class ImportWork {

    private static final Actor WORKER = Actor.system("imports");

    private final ImportFiles files;
    private final Aggregates<ImportPage> pages;
    private final ImportingRoll importing;

    ImportWork(ImportFiles files, Aggregates<ImportPage> pages, ImportingRoll importing) {
        this.files = files;
        this.pages = pages;
        this.importing = importing;
    }

    Change<Import> step(Stored<Import> stored, LocalDate today) {
        return switch (stored.value().state()) {
            case RECEIVING -> stored.value().abandon();
            case RECEIVED -> lookThrough(stored);
            case WORKING -> stored.value().take(page(stored));
            case DONE, REFUSED, ABANDONED -> {
                files.throwAway(stored);
                yield stored.value().throwAway();
            }
        };
    }

    /** A file that is not what was announced, or not of its format to the very end, changes nothing at all. */
    private Change<Import> lookThrough(Stored<Import> stored) {
        if (!files.isAsAnnounced(stored)) {
            return stored.value()
                    .refuse(List.of(new LineProblem(
                            0,
                            "file",
                            "What came is not the file that was announced.",
                            "Send the file again, whole.")));
        }
        try {
            AtomicLong lines = new AtomicLong();
            file(stored).rows(files.open(stored), row -> lines.incrementAndGet());
            return stored.value().begin(lines.get());
        } catch (InvalidInput unreadable) {
            return stored.value().refuse(problems(unreadable));
        }
    }

    private static List<LineProblem> problems(InvalidInput unreadable) {
        return unreadable.problems().stream()
                .map(problem -> new LineProblem(
                        0, problem.pointer().substring(1), problem.detail(), "Send it in the right form."))
                .toList();
    }

    private List<LineAnswer> page(Stored<Import> stored) {
        long taken = stored.value().tally().read();
        String id = ImportPage.idOf(stored.id(), taken / ImportPage.SIZE);
        Optional<Stored<ImportPage>> before = pages.find(stored.tenant(), id);
        if (before.isPresent()) {
            return before.get().value().answers();
        }
        List<LineAnswer> answers = importing.take(stored.tenant(), rows(stored, taken), stored.id(), WORKER);
        try {
            return pages.create(stored.tenant(), id, Change.of(new ImportPage(answers)), WORKER)
                    .value()
                    .answers();
        } catch (AlreadyExists somebodyWasFaster) {
            return pages.get(stored.tenant(), id).value().answers();
        }
    }

    private List<Row> rows(Stored<Import> stored, long from) {
        List<Row> rows = new ArrayList<>();
        AtomicLong place = new AtomicLong();
        file(stored).rows(files.open(stored), row -> {
            long at = place.getAndIncrement();
            if (at >= from && at < from + ImportPage.SIZE) {
                rows.add(row);
            }
        });
        return rows;
    }

    private RollFile file(Stored<Import> stored) {
        Import of = stored.value();
        return new RollFile(
                of.file().format(),
                importing.terms(
                        stored.tenant(), of.schoolUrn(), of.said(), of.file().joined()));
    }
}
