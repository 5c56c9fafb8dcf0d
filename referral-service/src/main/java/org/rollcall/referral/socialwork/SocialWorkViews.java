package org.rollcall.referral.socialwork;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;

/** Shows what is kept of social workers to a caller, with the steps that are open to them now. */
final class SocialWorkViews {

    private final AccessTable access;
    private final Clock clock;

    SocialWorkViews(AccessTable access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    ResponseEntity<SocialWorkerView> of(Caller caller, Stored<ChildWithSocialWorker> stored) {
        boolean forCouncil = caller.councilSide();
        return Tagged.ok(SocialWorkerView.of(stored.value(), LocalDate.now(clock), forCouncil), stored.version());
    }

    /** A child of whom nothing was ever written down has version 0. */
    ResponseEntity<SocialWorkerView> of(Caller caller, Subject child, Optional<Stored<ChildWithSocialWorker>> stored) {
        return stored.map(known -> of(caller, known))
                .orElseGet(() -> Tagged.ok(SocialWorkerView.nobody(child.pupil().value()), Children.NONE));
    }

    ResponseEntity<NotificationView> raised(Caller caller, Stored<SocialWorkerNotification> due) {
        URI location = URI.create(NotificationController.PATH + "/" + due.id());
        return Tagged.created(location, notification(caller, due), due.version());
    }

    NotificationView notification(Caller caller, Stored<SocialWorkerNotification> stored) {
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
