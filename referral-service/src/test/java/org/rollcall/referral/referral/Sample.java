package org.rollcall.referral.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.testsupport.Vectors;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.form.RequestedOutcome;
import org.rollcall.referral.triage.Decision;
import org.rollcall.referral.triage.Outcome;
import org.rollcall.referral.triage.Triage;
import tools.jackson.databind.json.JsonMapper;

/** A complete referral of the walk through a state machine, and the ways to each of its states. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    static final LocalDate LATER = TODAY.plusDays(14);
    static final Triage TRIAGE = new Triage(TODAY, "officer", false);
    static final SchoolUrn SCHOOL = new SchoolUrn("142101");
    static final PupilId PUPIL = new PupilId("C1");
    static final CaseId CASE = new CaseId("K1");
    static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-A"), SchoolCalendar.class);

    private Sample() {}

    static Form form() {
        return form(ReferralType.PN_IRREGULAR, new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18)));
    }

    static Form form(ReferralType type, @Nullable Window window) {
        List<EvidenceItem> evidence = List.of(EvidenceKind.values()).stream()
                .map(kind -> new EvidenceItem(kind, new Narrative("in the file"), null))
                .toList();
        return new Form(
                type,
                new Narrative("worried"),
                window,
                List.of(parent(null)),
                evidence,
                null,
                RequestedOutcome.CASEWORK,
                EnumSet.allOf(Declaration.class),
                null,
                null);
    }

    static NamedParent parent(@Nullable ParentId id) {
        PostalAddress address = new PostalAddress(List.of("12 Invented Row"), "ZZ99 3WZ");
        return new NamedParent(id, new PersonName("Alex Moor"), null, address, Set.of(Basis.NATURAL), true, false);
    }

    static Referral draft() {
        return Referral.draft(new ReferralId("R1"), PUPIL, SCHOOL, form(), TODAY)
                .value();
    }

    static Referral submitted() {
        return draft().submit(List.of(parent(new ParentId("P1"))), List.of(), TODAY, LATER)
                .value();
    }

    static Referral inTriage() {
        return submitted().startTriage(TRIAGE).value();
    }

    static Referral decided(Outcome outcome) {
        return inTriage()
                .decide(decision(outcome), reasons(outcome), answerBy(outcome))
                .value();
    }

    static Decision decision(Outcome outcome) {
        CaseId opens = outcome.ending() == Outcome.Ending.ACCEPTED ? CASE : null;
        return new Decision(outcome, TODAY, null, null, opens);
    }

    static List<Narrative> reasons(Outcome outcome) {
        return outcome.ending() == Outcome.Ending.RETURNED
                ? List.of(new Narrative("letters are unsigned"), new Narrative("which parent?"))
                : List.of();
    }

    static @Nullable LocalDate answerBy(Outcome outcome) {
        return outcome.ending() == Outcome.Ending.RETURNED ? LATER : null;
    }

    /** A referral that has walked to the state. */
    static Referral in(ReferralState state) {
        return switch (state) {
            case DRAFT -> draft();
            case SUBMITTED -> submitted();
            case IN_TRIAGE -> inTriage();
            case RETURNED -> decided(Outcome.RETURN_INCOMPLETE);
            case ACCEPTED -> decided(Outcome.ACCEPT_LEGAL);
            case REDIRECTED -> decided(Outcome.REDIRECT_EARLY_HELP);
            case REFUSED -> decided(Outcome.REFUSE_SUPPORT_NOT_EXHAUSTED);
            case WITHDRAWN -> submitted().withdraw(TODAY).value();
            case LAPSED ->
                decided(Outcome.RETURN_INCOMPLETE).lapse(LATER.plusDays(1)).value();
        };
    }
}
