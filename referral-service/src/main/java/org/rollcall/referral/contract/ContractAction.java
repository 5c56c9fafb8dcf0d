package org.rollcall.referral.contract;

import static org.rollcall.referral.contract.ContractState.AGREED;
import static org.rollcall.referral.contract.ContractState.BREACHED;
import static org.rollcall.referral.contract.ContractState.COMPLETED;
import static org.rollcall.referral.contract.ContractState.ENDED_EARLY;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.ContractState.PARENT_DECLINED;
import static org.rollcall.referral.contract.ContractState.UNDER_REVIEW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of a contract, and when each is open. */
enum ContractAction {
    WRITE_TERMS,
    PRINT,
    ARRANGE_MEETING,
    RECORD_NO_SHOW,
    RECORD_DECLINE,
    AGREE,
    BEGIN_REVIEW,
    RECORD_REVIEW,
    COMPLETE,
    RECORD_BREACH,
    END_EARLY;

    /** As views write them: {@code begin-review}. */
    static List<String> openIn(ContractState state) {
        return Arrays.stream(values())
                .filter(action -> action.isOpenIn(state))
                .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private boolean isOpenIn(ContractState state) {
        return switch (this) {
            case WRITE_TERMS, PRINT -> state.isBeingMade();
            case RECORD_REVIEW -> state == UNDER_REVIEW;
            case ARRANGE_MEETING -> state.next().contains(MEETING_ARRANGED);
            case RECORD_NO_SHOW -> state.next().contains(NO_SHOW);
            case RECORD_DECLINE -> state.next().contains(PARENT_DECLINED);
            case AGREE -> state.next().contains(AGREED);
            case BEGIN_REVIEW -> state.next().contains(UNDER_REVIEW);
            case COMPLETE -> state.next().contains(COMPLETED);
            case RECORD_BREACH -> state.next().contains(BREACHED);
            case END_EARLY -> state.next().contains(ENDED_EARLY);
        };
    }
}
