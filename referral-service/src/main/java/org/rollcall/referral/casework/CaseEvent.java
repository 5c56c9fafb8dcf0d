package org.rollcall.referral.casework;

import org.rollcall.platform.store.Event;

/** What others may learn of a case. Published as contracts/referral-service/events; ids and facts, never names. */
sealed interface CaseEvent extends Event {

    CaseFacts facts();

    record Opened(CaseFacts facts) implements CaseEvent {}

    record Allocated(CaseFacts facts) implements CaseEvent {}

    record LegalActionRequested(CaseFacts facts) implements CaseEvent {}

    record Closed(CaseFacts facts, CloseReason reason) implements CaseEvent {}
}
