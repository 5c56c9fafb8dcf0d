package org.rollcall.attendance.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.imports.answer.LineAnswer;
import org.rollcall.attendance.imports.answer.LineAnswer.Kind;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;

/** The answers to the lines of an import, page by page. A cursor is the place of the last line shown, counted from one. */
final class ImportLines {

    private final Aggregates<ImportPage> pages;

    ImportLines(Aggregates<ImportPage> pages) {
        this.pages = pages;
    }

    Slice<LineAnswer> page(Stored<Import> of, @Nullable Kind wanted, @Nullable String after, int limit) {
        long read = of.value().tally().read();
        List<LineAnswer> found = new ArrayList<>();
        long place = place(after);
        while (place < read && found.size() < limit) {
            for (LineAnswer answer : rest(of, place)) {
                if (found.size() == limit) {
                    break;
                }
                place++;
                if (wanted == null || answer.outcome() == wanted) {
                    found.add(answer);
                }
            }
        }
        return new Slice<>(found, place < read ? String.valueOf(place) : null);
    }

    private List<LineAnswer> rest(Stored<Import> of, long place) {
        List<LineAnswer> answers = pages.get(of.tenant(), ImportPage.idOf(of.id(), place / ImportPage.SIZE))
                .value()
                .answers();
        return answers.subList(Math.toIntExact(place % ImportPage.SIZE), answers.size());
    }

    private static long place(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,9}")) {
            throw new InvalidInput("?after", "must be what a page before gave as next");
        }
        return Long.parseLong(after);
    }
}
