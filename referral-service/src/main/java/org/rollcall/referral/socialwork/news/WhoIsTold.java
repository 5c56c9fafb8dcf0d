package org.rollcall.referral.socialwork.news;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.NotificationId;
import org.rollcall.referral.socialwork.child.Children;
import org.rollcall.referral.socialwork.child.CouncilCode;

/** Finds whose social worker is told of something that happened on a day; nobody's, when the child had none on that day. */
final class WhoIsTold {

    private final Children children;
    private final CaseFiles files;

    WhoIsTold(Children children, CaseFiles files) {
        this.children = children;
        this.files = files;
    }

    Optional<About> on(TenantId tenant, PupilId pupil, SchoolUrn school, LocalDate day) {
        return children.find(tenant, pupil).flatMap(child -> child.linkOn(day)
                .map(link -> new About(pupil, school, openCase(tenant, child.caseId()), link.responsible())));
    }

    private @Nullable CaseId openCase(TenantId tenant, @Nullable CaseId known) {
        return Optional.ofNullable(known)
                .flatMap(id -> files.find(tenant, id))
                .filter(KnownCase::open)
                .map(KnownCase::id)
                .orElse(null);
    }

    /** What is settled of a notification before there is one. */
    record About(PupilId pupil, SchoolUrn school, @Nullable CaseId openCase, CouncilCode responsible) {

        NotificationFacts facts(String id, Cause cause) {
            return NotificationFacts.of(new NotificationId(id), pupil, school, openCase, cause, responsible);
        }
    }
}
