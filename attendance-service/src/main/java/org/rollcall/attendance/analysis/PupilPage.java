package org.rollcall.attendance.analysis;

import java.util.List;
import org.rollcall.attendance.analysis.counting.PupilYear;

/**
 * Some hundred pupils of one school in one school year, which pupil on which page following from the pupil's id.
 *
 * @param madeFor the version of the summary for which it was made
 */
record PupilPage(String schoolUrn, int schoolYear, int number, long madeFor, List<PupilYear> pupils) {

    private static final int AIM = 128;
    private static final int MOST = 64;

    PupilPage {
        pupils = pupils == null ? List.of() : List.copyOf(pupils);
    }

    /** A power of two, never fewer than before, so that no page is ever left behind. */
    static int pagesFor(int pupils, int before) {
        int pages = Math.max(1, before);
        while (pages < MOST && pages * AIM < pupils) {
            pages *= 2;
        }
        return pages;
    }

    static int numberOf(String pupilId, int pages) {
        return Math.floorMod(pupilId.hashCode(), pages);
    }

    static String idOf(String summaryId, int number) {
        return "%s-%02d".formatted(summaryId, number);
    }
}
