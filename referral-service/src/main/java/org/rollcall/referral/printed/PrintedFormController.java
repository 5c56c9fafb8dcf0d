package org.rollcall.referral.printed;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.LetterReference;
import org.rollcall.referral.letter.PdfAnswer;
import org.rollcall.referral.letter.wording.MakingLetters;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.referral.KnownReferral;
import org.rollcall.referral.referral.Referrals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A referral's form to be printed, for those who may read its parents. */
@RestController
@RequestMapping("/api/referral/v1/referrals/{id}/form")
class PrintedFormController {

    private final Referrals referrals;
    private final PupilCards cards;
    private final LetterKinds kinds;
    private final MakingLetters making;
    private final Clock clock;

    PrintedFormController(Referrals referrals, PupilCards cards, LetterKinds kinds, MakingLetters making, Clock clock) {
        this.referrals = referrals;
        this.cards = cards;
        this.kinds = kinds;
        this.making = making;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAuthority('referral:read-parents')")
    ResponseEntity<byte[]> print(Caller caller, @PathVariable String id) {
        KnownReferral referral = referrals.visible(caller, id);
        Form form = referrals.form(caller, id);
        return PdfAnswer.of("referral-form", pdf(caller, referral, form));
    }

    private byte[] pdf(Caller caller, KnownReferral referral, Form form) {
        var card = cards.of(caller.tenant(), referral.pupil());
        String child = card.map(known -> known.name().text())
                .orElse("Pupil " + referral.pupil().value());
        String school = card.map(PupilCard::schoolName)
                .orElse("School " + referral.school().value());
        return making.make(
                        caller.tenant(),
                        kinds.get(PrintedFormKind.NAME),
                        PrintedForm.data(referral, form, child, school),
                        null,
                        LetterReference.of(referral.id().value()),
                        LocalDate.now(clock))
                .pdf();
    }
}
