package org.rollcall.attendance.samechild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.samechild.likeness.Likeness.Reason;

/**
 * Two records that may be one child's, side by side for the officer who decides.
 *
 * @param records what the two say; one of them may be still to be written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        String id,
        Verdict verdict,
        int score,
        List<Reason> reasons,
        List<String> pupilIds,
        List<RecordView> records,
        @Nullable String decidedBy,
        List<String> actions) {

    /** What one of the records says. */
    record RecordView(String pupilId, String upn, PersonName name, LocalDate birthDate, List<String> schoolUrns) {

        static RecordView of(KnownPupil pupil) {
            return new RecordView(
                    pupil.id(),
                    pupil.upn().value(),
                    pupil.name(),
                    pupil.birthDate().day(),
                    pupil.enrolments().stream()
                            .map(Enrolment::schoolUrn)
                            .distinct()
                            .toList());
        }
    }

    static ProposalView of(Proposal proposal, List<KnownPupil> records) {
        return new ProposalView(
                proposal.id(),
                proposal.verdict(),
                proposal.score(),
                proposal.reasons(),
                List.of(proposal.pupilId(), proposal.otherPupilId()),
                records.stream().map(RecordView::of).toList(),
                proposal.decidedBy(),
                List.of("decide"));
    }
}
