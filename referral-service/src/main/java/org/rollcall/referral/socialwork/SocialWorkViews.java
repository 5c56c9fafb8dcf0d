package org.rollcall.referral.socialwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Shows what is kept of social workers to a caller, with the steps that are open to them now. */
final class SocialWorkViews {

    private final AccessTable access;
    private final Clock clock;

    SocialWorkViews(AccessTable access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    SocialWorkerView of(Caller caller, ChildWithSocialWorker child) {
        return SocialWorkerView.of(child, LocalDate.now(clock), caller.councilSide());
    }

    NotificationView of(Caller caller, Stored<SocialWorkerNotification> stored) {
        SocialWorkerNotification shown = stored.value();
        return NotificationView.of(shown, caller.councilSide(), actions(caller, shown.state()));
    }

    private List<String> actions(Caller caller, NotificationState state) {
        Set<String> authorities = access.authoritiesOf(caller.roles());
        return Arrays.stream(NotificationAction.values())
                .filter(action -> action.isOpenIn(state) && authorities.contains(action.authority()))
                .map(NotificationAction::written)
                .toList();
    }
}
