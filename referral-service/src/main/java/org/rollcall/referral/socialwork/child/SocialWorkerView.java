package org.rollcall.referral.socialwork.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child has a social worker, as the reader may know it. A school reads the flag and the name alone.
 *
 * @param known whether there is one today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SocialWorkerView(
        String pupilId,
        boolean known,
        @Nullable String name,
        @Nullable LinkView link,
        @Nullable List<LinkView> earlier,
        @Nullable Integer targetPercent) {

    /** One link, for the council. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkView(
            CareStatus status,
            String responsibleCouncil,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static LinkView of(SocialWorkerLink link) {
            Optional<SocialWorker> worker = Optional.ofNullable(link.worker());
            Optional<WorkerContact> contact = worker.map(SocialWorker::contact);
            return new LinkView(
                    link.status(),
                    link.responsible().value(),
                    worker.map(who -> who.name().text()).orElse(null),
                    contact.map(WorkerContact::email).orElse(null),
                    contact.map(WorkerContact::phone).orElse(null),
                    link.validFrom(),
                    link.validTo());
        }
    }

    static SocialWorkerView nobody(String pupil) {
        return new SocialWorkerView(pupil, false, null, null, null, null);
    }

    static SocialWorkerView of(ChildWithSocialWorker child, LocalDate today, boolean forCouncil) {
        Optional<SocialWorkerLink> link = child.linkOn(today);
        String name = link.map(SocialWorkerLink::worker)
                .map(worker -> worker.name().text())
                .orElse(null);
        String pupil = child.pupil().value();
        if (!forCouncil) {
            return new SocialWorkerView(pupil, link.isPresent(), name, null, null, null);
        }
        return new SocialWorkerView(
                pupil,
                link.isPresent(),
                name,
                link.map(LinkView::of).orElse(null),
                child.earlier().stream().map(LinkView::of).toList(),
                child.target().map(AttendanceTarget::percent).orElse(null));
    }
}
