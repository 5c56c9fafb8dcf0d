package org.rollcall.referral.letter.sent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.family.PersonName;

/**
 * What is known of a sent letter.
 *
 * @param about the id of the record that it is about
 * @param wordingVersion of the council's words; 0 for the standard ones
 * @param letterheadVersion of the council's letterhead; 0 while it had entered none
 * @param dataSha256 of everything that the page was filled with
 * @param sha256 of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
        String id,
        String kind,
        String title,
        int pageVersion,
        int wordingVersion,
        int letterheadVersion,
        String about,
        @Nullable String caseId,
        String schoolUrn,
        @Nullable String pupilId,
        RecipientView recipient,
        LocalDate sentOn,
        String sentBy,
        String dataSha256,
        long length,
        String sha256) {

    /** To whom it went, without the address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientView(
            Addressed.Kind kind,
            @Nullable String parentId,
            @Nullable String schoolUrn,
            @Nullable String name) {

        static RecipientView of(Addressed to) {
            PersonName name = to.name();
            return new RecipientView(
                    to.kind(),
                    to.parent() == null ? null : to.parent().value(),
                    to.school() == null ? null : to.school().value(),
                    name == null ? null : name.text());
        }
    }

    static LetterView of(SentLetter letter) {
        SentLetter.Make make = letter.make();
        CaseId caseId = letter.caseId();
        PupilId pupil = letter.pupil();
        return new LetterView(
                letter.id(),
                make.kind(),
                make.title(),
                make.pageVersion(),
                make.wordingVersion(),
                make.letterheadVersion(),
                letter.about(),
                caseId == null ? null : caseId.value(),
                letter.school().value(),
                pupil == null ? null : pupil.value(),
                RecipientView.of(letter.to()),
                letter.sentOn(),
                letter.sentBy(),
                make.dataSha256(),
                make.length(),
                make.sha256());
    }
}
