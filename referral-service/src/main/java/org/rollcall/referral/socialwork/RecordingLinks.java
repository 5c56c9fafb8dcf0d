package org.rollcall.referral.socialwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;

/** Writes down, within a case, who the child's social worker is. */
final class RecordingLinks {

    private static final String NAME = "childrenWithSocialWorker";

    private final Children children;
    private final CaseFiles files;
    private final Clock clock;

    RecordingLinks(Children children, CaseFiles files, Clock clock) {
        this.children = children;
        this.files = files;
        this.clock = clock;
    }

    /** Empty while nothing was ever written down about this child. */
    Optional<Stored<ChildWithSocialWorker>> read(Caller caller, String caseId) {
        return children.stored(caller.tenant(), files.visible(caller, caseId).pupil());
    }

    Stored<ChildWithSocialWorker> link(Caller caller, String caseId, Version expected, SocialWorkerLink link) {
        requireNotFuture("/validFrom", link.validFrom());
        if (link.isOverBefore(link.validFrom())) {
            throw new InvalidInput("/validTo", "must not be before the link begins");
        }
        KnownCase known = files.open(caller, caseId);
        if (!expected.equals(Children.NONE)) {
            return change(caller, known, expected, child -> child.link(known.school(), known.id(), link));
        }
        ChildWithSocialWorker first = ChildWithSocialWorker.first(known.pupil(), known.school(), known.id(), link);
        try {
            return children.create(caller.tenant(), first, Actor.of(caller));
        } catch (AlreadyExists overtaken) {
            throw new StaleVersion(NAME, known.pupil().value(), expected);
        }
    }

    Stored<ChildWithSocialWorker> end(Caller caller, String caseId, Version expected, LocalDate last) {
        return change(caller, files.open(caller, caseId), expected, child -> child.end(last));
    }

    Stored<ChildWithSocialWorker> aimAt(Caller caller, String caseId, Version expected, int percent) {
        AttendanceTarget target = new AttendanceTarget(percent, LocalDate.now(clock));
        return change(caller, files.open(caller, caseId), expected, child -> child.aimAt(target));
    }

    private Stored<ChildWithSocialWorker> change(
            Caller caller, KnownCase known, Version expected, UnaryOperator<ChildWithSocialWorker> decision) {
        if (expected.equals(Children.NONE)) {
            throw new NotFound(NAME, known.pupil().value());
        }
        Stored<ChildWithSocialWorker> child = children.get(caller.tenant(), known.pupil(), expected);
        return children.save(child, decision.apply(child.value()), Actor.of(caller));
    }

    private void requireNotFuture(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(pointer, "must not be in the future");
        }
    }
}
