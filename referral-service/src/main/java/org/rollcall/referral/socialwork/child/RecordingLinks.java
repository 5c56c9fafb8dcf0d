package org.rollcall.referral.socialwork.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.letter.Printable;

/** Writes down who a child's social worker is. */
final class RecordingLinks {

    private static final String NAME = "childrenWithSocialWorker";

    private final Children children;
    private final Letters letters;
    private final Clock clock;

    RecordingLinks(Children children, Letters letters, Clock clock) {
        this.children = children;
        this.letters = letters;
        this.clock = clock;
    }

    /** Empty while nothing was ever written down about this child. */
    Optional<Stored<ChildWithSocialWorker>> read(Caller caller, AboutChild child) {
        return children.stored(caller.tenant(), child.pupil());
    }

    Stored<ChildWithSocialWorker> link(Caller caller, AboutChild about, Version expected, SocialWorkerLink link) {
        if (link.validFrom().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/validFrom", "must not be in the future");
        }
        if (link.isOverBefore(link.validFrom())) {
            throw new InvalidInput("/validTo", "must not be before the link begins");
        }
        Printable.require(letters, "/socialWorker", link.words());
        if (!expected.equals(Children.NONE)) {
            return change(caller, about, expected, child -> child.link(about, link));
        }
        try {
            return children.create(caller.tenant(), ChildWithSocialWorker.first(about, link), Actor.of(caller));
        } catch (AlreadyExists overtaken) {
            throw new StaleVersion(NAME, about.pupil().value(), expected);
        }
    }

    Stored<ChildWithSocialWorker> end(Caller caller, AboutChild about, Version expected, LocalDate last) {
        return change(caller, about, expected, child -> child.end(last));
    }

    Stored<ChildWithSocialWorker> aimAt(Caller caller, AboutChild about, Version expected, int percent) {
        AttendanceTarget target = new AttendanceTarget(percent, LocalDate.now(clock));
        return change(caller, about, expected, child -> child.aimAt(target));
    }

    private Stored<ChildWithSocialWorker> change(
            Caller caller, AboutChild about, Version expected, UnaryOperator<ChildWithSocialWorker> decision) {
        if (expected.equals(Children.NONE)) {
            throw new NotFound(NAME, about.pupil().value());
        }
        Stored<ChildWithSocialWorker> child = children.get(caller.tenant(), about.pupil(), expected);
        return children.save(child, decision.apply(child.value()), Actor.of(caller));
    }
}
