package org.rollcall.referral.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What caseloads read of the events of cases; unknown fields are ignored. */
interface CaseNews {

    String caseId();

    String pupilId();

    String schoolUrn();

    /** Any of them. */
    record OfCase(String caseId, String pupilId, String schoolUrn) implements CaseNews {}

    /** That it has reached another stage. */
    record Climbed(String caseId, String pupilId, String schoolUrn, String stage) implements CaseNews {}

    /** That something was written in its log. */
    record Entered(String caseId, String pupilId, String schoolUrn, LocalDate doneOn) implements CaseNews {}

    /** That it was given to somebody. */
    record Given(
            String caseId,
            String pupilId,
            String schoolUrn,
            @Nullable String officer) implements CaseNews {}
}
