package org.rollcall.referral.panel.told;

import static org.rollcall.referral.ParentId.ids;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an event of a panel as others read it; each kind of event fills what it has to tell.
 *
 * @param parentIds the parents whom the decision is about
 * @param attendedBy the parents who came
 * @param wasFor the day on which it was to be
 */
public record PanelMessage(
        String panelId,
        String caseId,
        String pupilId,
        String schoolUrn,
        String kind,
        LocalDate on,
        @Nullable String outcome,
        @Nullable List<String> parentIds,
        @Nullable List<String> attendedBy,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate wasFor,
        @Nullable String reason) {

    public static PanelMessage of(PanelEvent.Decided it) {
        PanelMessage plain = plain(it.facts(), it.on(), null, null);
        return new PanelMessage(
                plain.panelId,
                plain.caseId,
                plain.pupilId,
                plain.schoolUrn,
                plain.kind,
                plain.on,
                it.outcome().name(),
                ids(it.parents()),
                ids(it.came()),
                it.reviewOn(),
                null,
                null);
    }

    public static PanelMessage of(PanelEvent.Adjourned it) {
        return plain(it.facts(), it.on(), it.wasFor(), it.reason());
    }

    public static PanelMessage of(PanelEvent.Cancelled it) {
        return plain(it.facts(), it.on(), null, it.reason());
    }

    private static PanelMessage plain(
            PanelEvent.Facts facts, LocalDate on, @Nullable LocalDate wasFor, @Nullable Enum<?> reason) {
        return new PanelMessage(
                facts.id(),
                facts.about().caseId().value(),
                facts.about().pupil().value(),
                facts.about().school().value(),
                facts.kind().name(),
                on,
                null,
                null,
                null,
                null,
                wasFor,
                reason == null ? null : reason.name());
    }
}
