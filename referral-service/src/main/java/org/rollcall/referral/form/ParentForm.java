package org.rollcall.referral.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;

/**
 * A parent as the school knows them; see {@link NamedParent} for parentId and anotherPerson.
 *
 * @param contact how to reach and speak with them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParentForm(
        @Nullable @Size(max = 100) String parentId,
        @NotBlank @Size(max = 200) String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable @Valid AddressForm address,
        @Nullable Set<@NotNull Basis> basis,
        @Nullable Boolean livesWith,
        @Nullable Boolean anotherPerson,
        @Nullable @Valid ContactForm contact) {

    /** Where post reaches a parent. */
    public record AddressForm(
            @NotNull @Size(min = 1, max = 6) List<@NotBlank @Size(max = 100) String> lines,
            @NotBlank @Size(max = 10) String postcode) {

        static @Nullable AddressForm of(@Nullable PostalAddress address) {
            return address == null ? null : new AddressForm(address.lines(), address.postcode());
        }

        @Override
        public String toString() {
            return "AddressForm[withheld]";
        }
    }

    static ParentForm of(NamedParent parent) {
        return new ParentForm(
                parent.parentId() == null ? null : parent.parentId().value(),
                parent.name().text(),
                parent.dateOfBirth(),
                AddressForm.of(parent.address()),
                parent.basis(),
                parent.livesWith(),
                null,
                ContactForm.of(parent.contact()));
    }

    NamedParent named() {
        return new NamedParent(
                parentId == null ? null : new ParentId(parentId),
                new PersonName(name),
                dateOfBirth,
                address == null ? null : new PostalAddress(address.lines(), address.postcode()),
                basis == null ? Set.of() : basis,
                Boolean.TRUE.equals(livesWith),
                Boolean.TRUE.equals(anotherPerson),
                contact == null ? null : contact.contact());
    }

    @Override
    public String toString() {
        return "ParentForm[%s]".formatted(parentId);
    }
}
