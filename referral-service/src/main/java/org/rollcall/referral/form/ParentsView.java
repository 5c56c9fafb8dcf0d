package org.rollcall.referral.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.NamedParent;

/** The parents whom a referral names: who they are and where post reaches them, for those who must write to them. */
public record ParentsView(List<ParentView> parents) {

    /**
     * One parent.
     *
     * @param id the id that the parent keeps through every referral of the child; absent before the first submission
     * @param address left out when it is confidential and the caller need not write to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParentView(
            @Nullable String id,
            String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable AddressView address,
            Set<Basis> basis,
            boolean livesWith,
            @Nullable ContactForm contact) {

        static ParentView of(NamedParent named, boolean shieldedToo) {
            boolean hidden = named.hasConfidentialAddress() && !shieldedToo;
            return new ParentView(
                    named.parentId() == null ? null : named.parentId().value(),
                    named.name().text(),
                    named.dateOfBirth(),
                    hidden || named.address() == null
                            ? null
                            : new AddressView(
                                    named.address().lines(), named.address().postcode()),
                    named.basis(),
                    named.livesWith(),
                    ContactForm.of(named.contact()));
        }
    }

    /** Where post reaches the parent. */
    public record AddressView(List<String> lines, String postcode) {}

    /**
     * @param shieldedToo whether the reader may know confidential addresses
     */
    public static ParentsView of(Form form, boolean shieldedToo) {
        return new ParentsView(form.parents().stream()
                .map(parent -> ParentView.of(parent, shieldedToo))
                .toList());
    }
}
