package org.rollcall.referral.letter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * A letter to be sent.
 *
 * @param id of the letter; the same id again is the same letter, made once ({@code Ids.from(…)})
 * @param kind the name of a {@link LetterKind}
 * @param about the id of the record that it is about: referral, contract, panel, visit …
 * @param pupil whom it is about; none for a letter about many
 * @param data what the page names, dates and numbers already written for people; letterhead, wording, recipient and date are put in
 */
public record LetterOrder(
        String id,
        String kind,
        String about,
        @Nullable CaseId caseId,
        SchoolUrn school,
        @Nullable PupilId pupil,
        Recipient to,
        Map<String, Object> data) {

    /** To whom it goes. */
    public sealed interface Recipient {

        /** A parent, at the address that the family record holds; a confidential address is never printed for others. */
        record Parent(ParentId id) implements Recipient {}

        /** The school's nominated person. */
        record School(SchoolUrn urn) implements Recipient {}

        /** Somebody else, such as a partner service or a social worker. */
        record Other(String name, List<String> lines) implements Recipient {}

        /** Nobody: a record for the file, such as the minutes of a meeting. */
        record File() implements Recipient {}
    }
}
