package org.rollcall.referral.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.conflict.Ties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who a pupil is, for the council's officers: as last asked for, or asked for anew. */
@RestController
@RequestMapping("/api/referral/v1/pupils/{id}/card")
class PupilCardController {

    private final Pupils pupils;
    private final PupilCards cards;
    private final Ties ties;

    PupilCardController(Pupils pupils, PupilCards cards, Ties ties) {
        this.pupils = pupils;
        this.cards = cards;
        this.ties = ties;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('pupil:read-card')")
    CardView show(Caller caller, @PathVariable String id) {
        return cards.of(caller.tenant(), free(caller, id)).map(CardView::of).orElseThrow(() -> unknown(id));
    }

    /** Takes the place of the card by what the school's record says now. */
    @PutMapping
    @PreAuthorize("hasAuthority('pupil:read-card')")
    CardView askAnew(Caller caller, @PathVariable String id) {
        PupilId pupil = free(caller, id);
        return pupils.find(caller.tenant(), pupil)
                .flatMap(known -> cards.askAnew(caller.tenant(), pupil, Actor.of(caller)))
                .map(CardView::of)
                .orElseThrow(() -> unknown(id));
    }

    private PupilId free(Caller caller, String id) {
        PupilId pupil = new PupilId(id);
        if (ties.keepFrom(caller, pupil)) {
            throw unknown(id);
        }
        return pupil;
    }

    private static NotFound unknown(String id) {
        return new NotFound("pupils", id);
    }

    /** The card as the council reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CardView(
            String pupilId,
            String name,
            LocalDate dateOfBirth,
            @Nullable String yearGroup,
            String schoolUrn,
            String schoolName,
            boolean socialWorker,
            LocalDate asOf) {

        static CardView of(PupilCard card) {
            return new CardView(
                    card.pupil().value(),
                    card.name().text(),
                    card.dateOfBirth(),
                    card.yearGroup(),
                    card.school().value(),
                    card.schoolName(),
                    card.socialWorker(),
                    card.asOf());
        }
    }
}
