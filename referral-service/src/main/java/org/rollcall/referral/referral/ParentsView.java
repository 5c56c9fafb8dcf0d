package org.rollcall.referral.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.NamedParent;

/** The parents whom a referral names: who they are and where post reaches them, for those who must write to them. */
record ParentsView(List<ParentView> parents) {

    /**
     * One parent.
     *
     * @param id the id that the parent keeps through every referral of the child; absent before the first submission
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParentView(
            @Nullable String id,
            String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable AddressView address,
            Set<Basis> basis,
            boolean livesWith) {

        static ParentView of(NamedParent named) {
            return new ParentView(
                    named.parentId() == null ? null : named.parentId().value(),
                    named.name().text(),
                    named.dateOfBirth(),
                    named.address() == null
                            ? null
                            : new AddressView(
                                    named.address().lines(), named.address().postcode()),
                    named.basis(),
                    named.livesWith());
        }
    }

    /** Where post reaches the parent. */
    record AddressView(List<String> lines, String postcode) {}

    static ParentsView of(Referral referral) {
        return new ParentsView(
                referral.form().parents().stream().map(ParentView::of).toList());
    }
}
