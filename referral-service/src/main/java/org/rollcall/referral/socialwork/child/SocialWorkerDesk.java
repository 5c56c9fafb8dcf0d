package org.rollcall.referral.socialwork.child;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Tagged;
import org.springframework.http.ResponseEntity;

/** Takes what a caller writes down of a child's social worker, and shows them what is kept. */
public final class SocialWorkerDesk {

    private final RecordingLinks links;
    private final Clock clock;

    SocialWorkerDesk(RecordingLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A child of whom nothing was ever written down has version 0. */
    public ResponseEntity<SocialWorkerView> read(Caller caller, AboutChild child) {
        return links.read(caller, child)
                .map(known -> shown(caller, known))
                .orElseGet(() -> Tagged.ok(SocialWorkerView.nobody(child.pupil().value()), Children.NONE));
    }

    public ResponseEntity<SocialWorkerView> link(
            Caller caller, AboutChild child, Version expected, SocialWorkerLink link) {
        return shown(caller, links.link(caller, child, expected, link));
    }

    public ResponseEntity<SocialWorkerView> end(Caller caller, AboutChild child, Version expected, LocalDate last) {
        return shown(caller, links.end(caller, child, expected, last));
    }

    public ResponseEntity<SocialWorkerView> aimAt(Caller caller, AboutChild child, Version expected, int percent) {
        return shown(caller, links.aimAt(caller, child, expected, percent));
    }

    private ResponseEntity<SocialWorkerView> shown(Caller caller, Stored<ChildWithSocialWorker> stored) {
        boolean forCouncil = caller.councilSide();
        return Tagged.ok(SocialWorkerView.of(stored.value(), LocalDate.now(clock), forCouncil), stored.version());
    }
}
