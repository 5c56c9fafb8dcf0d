package org.rollcall.referral.casework;

import java.time.LocalDate;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.plan.Stage;
import org.rollcall.referral.casework.told.CaseFacts;

/** What others may learn of a case. Published as contracts/referral-service/events; ids and facts, never names. */
sealed interface CaseEvent extends Event {

    CaseFacts facts();

    record Opened(CaseFacts facts) implements CaseEvent {}

    /** @param officer the subject of the officer's sign-in */
    record Allocated(CaseFacts facts, String officer) implements CaseEvent {}

    record Reallocated(CaseFacts facts, String officer, String before) implements CaseEvent {}

    record StageChanged(CaseFacts facts, Stage stage, Stage before) implements CaseEvent {}

    record LegalActionRequested(CaseFacts facts) implements CaseEvent {}

    record SteppedDown(CaseFacts facts, LocalDate reviewOn) implements CaseEvent {}

    record Transferred(CaseFacts facts, Receiver to, LocalDate on) implements CaseEvent {}

    record Closed(CaseFacts facts, CloseReason reason) implements CaseEvent {}

    record Reopened(CaseFacts facts, String officer, LocalDate on) implements CaseEvent {}
}
