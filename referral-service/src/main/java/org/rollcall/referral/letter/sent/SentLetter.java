package org.rollcall.referral.letter.sent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * A letter byte for byte as it went out; never changed after.
 *
 * @param about the id of the record that it is about
 */
record SentLetter(
        String id,
        Make make,
        String about,
        @Nullable CaseId caseId,
        SchoolUrn school,
        @Nullable PupilId pupil,
        Addressed to,
        LocalDate sentOn,
        String sentBy) {

    /**
     * What it was made of, and what came of it.
     *
     * @param dataSha256 of everything that the page was filled with
     * @param contentId under which its bytes are kept
     * @param sha256 of its bytes
     */
    record Make(
            String kind,
            String title,
            int pageVersion,
            int wordingVersion,
            int letterheadVersion,
            String dataSha256,
            String contentId,
            long length,
            String sha256) {}

    static Change<SentLetter> send(SentLetter letter) {
        return Change.of(letter).announcing(new LetterEvent.Sent(letter));
    }
}
