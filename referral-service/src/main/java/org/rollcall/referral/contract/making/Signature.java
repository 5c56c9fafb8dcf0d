package org.rollcall.referral.contract.making;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.terms.ContractParty;
import org.rollcall.referral.family.PersonName;

/**
 * That somebody signed.
 *
 * @param parent the parent who signed for themselves; none when it was for the school or the council
 * @param side for whom anybody else signed
 * @param name of whoever signed for the school or the council
 */
public record Signature(
        @Nullable ParentId parent,
        @Nullable ContractParty side,
        @Nullable PersonName name,
        LocalDate on) {

    public static Signature of(ParentId parent, LocalDate on) {
        return new Signature(parent, null, null, on);
    }

    public static Signature of(ContractParty side, PersonName name, LocalDate on) {
        return new Signature(null, side, name, on);
    }
}
