package org.rollcall.referral.socialwork.notification;

import java.util.stream.Stream;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.socialwork.cause.Trigger;

/** What was sent to the child's social worker about legal action proves: that they are involved and were asked. */
final class ProvingConsultations implements ProvesEvidence {

    private static final int PAGE = 200;

    private final Aggregates<SocialWorkerNotification> notifications;

    ProvingConsultations(Aggregates<SocialWorkerNotification> notifications) {
        this.notifications = notifications;
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        Listing asked = Listing.of(NotificationFilter.about(about.pupil().value(), Trigger.LEGAL_ACTION_CONSIDERED));
        return Slice.all(after -> notifications.slice(tenant, asked, after, PAGE))
                .map(Stored::value)
                .flatMap(ProvingConsultations::proofs);
    }

    static Stream<Proof> proofs(SocialWorkerNotification notification) {
        return Stream.ofNullable(notification.sending())
                .map(sent -> new Proof(
                        EvidenceKind.AGENCY_INVOLVEMENT,
                        Ground.of(
                                Source.SOCIAL_WORKER_NOTIFICATION,
                                notification.facts().id().value(),
                                sent.on())));
    }
}
