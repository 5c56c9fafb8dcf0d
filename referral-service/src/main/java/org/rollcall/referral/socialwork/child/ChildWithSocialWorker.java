package org.rollcall.referral.socialwork.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * A child who has a social worker, or had one.
 *
 * @param caseId the case in which it was written down; none for a child without one
 * @param active whether there is a current link; kept because lists are narrowed by it
 * @param current the link that counts now, or that ends by itself on its last day
 * @param earlier the links before it, oldest first; no two are valid on one day
 * @param targets oldest first; the last one counts
 */
record ChildWithSocialWorker(
        PupilId pupil,
        SchoolUrn school,
        @Nullable CaseId caseId,
        boolean active,
        @Nullable SocialWorkerLink current,
        List<SocialWorkerLink> earlier,
        List<AttendanceTarget> targets)
        implements LinkedChild {

    private static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): children with a social worker";

    ChildWithSocialWorker {
        earlier = List.copyOf(earlier);
        targets = List.copyOf(targets);
    }

    static ChildWithSocialWorker first(AboutChild child, SocialWorkerLink link) {
        return new ChildWithSocialWorker(
                child.pupil(), child.school(), child.caseId(), true, link, List.of(), List.of());
    }

    /** A new link follows the one before, which ends the day before; from the same day it is a correction of it. */
    ChildWithSocialWorker link(AboutChild at, SocialWorkerLink next) {
        List<SocialWorkerLink> before = new ArrayList<>(earlier);
        if (current != null && current.validFrom().isBefore(next.validFrom())) {
            boolean over = current.isOverBefore(next.validFrom());
            before.add(over ? current : current.until(next.validFrom().minusDays(1)));
        }
        if (before.stream().anyMatch(link -> !link.isOverBefore(next.validFrom()))
                || (current != null && current.validFrom().isAfter(next.validFrom()))) {
            throw refused("LINK_OVERLAPS", "There is a later link: a link begins after the one before it.");
        }
        CaseId in = at.caseId() == null ? caseId : at.caseId();
        return new ChildWithSocialWorker(pupil, at.school(), in, true, next, before, targets);
    }

    ChildWithSocialWorker end(LocalDate last) {
        if (current == null) {
            throw refused("NO_LINK", "The child has no social worker now.");
        }
        if (last.isBefore(current.validFrom())) {
            throw refused("END_BEFORE_BEGIN", "The link began after that day.");
        }
        return new ChildWithSocialWorker(pupil, school, caseId, active, current.until(last), earlier, targets);
    }

    /** The current link's last day has passed. */
    ChildWithSocialWorker ended() {
        List<SocialWorkerLink> before =
                Stream.concat(earlier.stream(), Stream.ofNullable(current)).toList();
        return new ChildWithSocialWorker(pupil, school, caseId, false, null, before, targets);
    }

    ChildWithSocialWorker aimAt(AttendanceTarget target) {
        List<AttendanceTarget> all =
                Stream.concat(targets.stream(), Stream.of(target)).toList();
        return new ChildWithSocialWorker(pupil, school, caseId, active, current, earlier, all);
    }

    @Override
    public Optional<SocialWorkerLink> linkOn(LocalDate day) {
        return Stream.concat(earlier.stream(), Stream.ofNullable(current))
                .filter(link -> link.isValidOn(day))
                .reduce((before, later) -> later);
    }

    @Override
    public Optional<AttendanceTarget> target() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
    }

    /** The first day on which the current link holds no more. */
    Optional<LocalDate> endsOn() {
        return Optional.ofNullable(current).map(SocialWorkerLink::validTo).map(last -> last.plusDays(1));
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, PROVISION)));
    }
}
