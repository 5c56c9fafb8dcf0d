package org.rollcall.attendance.upload;

import java.util.List;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.attendance.register.MarksTaken;

/**
 * What became of a register export.
 *
 * @param read the lines, which is the sum of the next five
 * @param conflicts marks that were not entered, since another connection of the school had given others; they are listed
 * @param problems of the refused lines, the first thousand
 */
record UploadReport(
        long read,
        long created,
        long changed,
        long unchanged,
        long conflicts,
        long refused,
        List<LineProblem> problems,
        long thresholdsReached) {

    static UploadReport of(Reading reading, MarksTaken taken, long sayingNothing) {
        return new UploadReport(
                reading.lines(),
                taken.created(),
                taken.changed(),
                taken.unchanged() + sayingNothing,
                taken.disputed(),
                reading.refused(),
                reading.problems(),
                taken.thresholdsReached());
    }
}
