package org.rollcall.referral.socialwork.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.consultation.SocialWorkersView;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.Sending;

/**
 * A notification as its reader sees it; to a school without what the social worker answered and who else was told.
 *
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationView(
        String id,
        NotificationState state,
        String pupilId,
        String schoolUrn,
        @Nullable String caseId,
        List<Cause> causes,
        LocalDate dueOn,
        @Nullable SentView sent,
        @Nullable CouncilView council,
        List<String> actions) {

    /** That it was told. */
    record SentView(LocalDate on, Sending.Recipient to, Sending.Channel channel) {}

    /** What only the council reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CouncilView(
            String responsibleCouncil,
            Set<Sending.Recipient> alsoTo,
            @Nullable LocalDate acknowledgedOn,
            @Nullable SocialWorkersView view,
            @Nullable String said,
            @Nullable String notRequiredBecause) {

        static CouncilView of(SocialWorkerNotification shown) {
            Optional<Acknowledgement> answer = Optional.ofNullable(shown.answer());
            return new CouncilView(
                    shown.facts().responsible().value(),
                    Optional.ofNullable(shown.sending()).map(Sending::alsoTo).orElse(Set.of()),
                    answer.map(Acknowledgement::on).orElse(null),
                    answer.map(Acknowledgement::view).orElse(null),
                    answer.map(Acknowledgement::said).map(said -> said.text()).orElse(null),
                    Optional.ofNullable(shown.waiver())
                            .map(waiver -> waiver.reason().text())
                            .orElse(null));
        }
    }

    static NotificationView of(SocialWorkerNotification shown, boolean forCouncil, List<String> actions) {
        NotificationFacts facts = shown.facts();
        return new NotificationView(
                facts.id().value(),
                shown.state(),
                facts.pupil().value(),
                facts.school().value(),
                facts.caseId() == null ? null : facts.caseId().value(),
                shown.causes(),
                facts.dueOn(),
                Optional.ofNullable(shown.sending())
                        .map(sent -> new SentView(sent.on(), sent.to(), sent.channel()))
                        .orElse(null),
                forCouncil ? CouncilView.of(shown) : null,
                actions);
    }
}
