package org.rollcall.attendance.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.imports.answer.Tally;
import org.rollcall.attendance.imports.file.RollFormat;
import org.rollcall.platform.store.Stored;

/**
 * How far an import has come.
 *
 * @param partBytes how long each part of the file is but the last
 * @param missingParts the numbers of the parts that have not come yet, from 0
 * @param total the lines of the file; 0 until it was looked through
 * @param read the lines that were taken: the sum of the next four
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        String id,
        String schoolUrn,
        RollFormat format,
        ImportState state,
        long bytes,
        int partBytes,
        List<Integer> missingParts,
        LocalDate said,
        long total,
        long read,
        long created,
        long changed,
        long unchanged,
        long refused,
        List<LineProblem> problems,
        List<String> actions) {

    static ImportView of(Stored<Import> stored) {
        Import each = stored.value();
        Tally tally = each.tally();
        return new ImportView(
                stored.id(),
                each.schoolUrn(),
                each.file().format(),
                each.state(),
                each.file().bytes(),
                ImportedFile.PART,
                each.file().missing(),
                each.said(),
                each.total(),
                tally.read(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                tally.refused(),
                each.problems(),
                actions(each));
    }

    private static List<String> actions(Import each) {
        List<String> actions = new ArrayList<>();
        if (each.state() == ImportState.RECEIVING) {
            actions.add("send-part");
        }
        if (each.tally().read() > 0) {
            actions.add("read-lines");
        }
        return actions;
    }
}
