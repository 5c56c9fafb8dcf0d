package org.rollcall.referral.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.Contact;
import org.rollcall.referral.family.ContactDetail;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;

/**
 * What a school's record says of a pupil's home. Never printed.
 *
 * @param parents those who are parents in law, as the caller may see them: a shielded address is left out
 * @param socialWorker whether the pupil has a social worker today, as far as the caller may know
 */
public record HomeDetails(List<NamedParent> parents, boolean socialWorker) {

    public HomeDetails {
        parents = List.copyOf(parents);
    }

    @Override
    public String toString() {
        return "HomeDetails[withheld]";
    }

    /** What this service reads of a pupil's record. */
    record Answer(
            @Nullable List<ParentAnswer> parents, @Nullable List<CareAnswer> socialCare) {

        HomeDetails details(LocalDate today) {
            return new HomeDetails(
                    Stream.ofNullable(parents)
                            .flatMap(List::stream)
                            .filter(ParentAnswer::parent)
                            .map(ParentAnswer::named)
                            .toList(),
                    Stream.ofNullable(socialCare).flatMap(List::stream).anyMatch(care -> care.holdsOn(today)));
        }
    }

    /** A parent or contact of the record. */
    record ParentAnswer(
            NameAnswer name,
            boolean parent,
            @Nullable Set<String> basis,
            boolean livesWith,
            @Nullable AddressAnswer address,
            @Nullable String telephone,
            @Nullable String email,
            boolean doNotDisclose) {

        NamedParent named() {
            Contact contact = new Contact(detail(telephone), detail(email), null, false, null, doNotDisclose);
            return new NamedParent(
                    null,
                    new PersonName(name.forename() + " " + name.surname()),
                    null,
                    address == null || address.postcode() == null ? null : address.postal(),
                    bases(),
                    livesWith,
                    false,
                    contact);
        }

        private Set<Basis> bases() {
            return Stream.ofNullable(basis)
                    .flatMap(Set::stream)
                    .map(written ->
                            written.equals("PARENTAL_RESPONSIBILITY") ? Basis.RESPONSIBILITY : Basis.valueOf(written))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static @Nullable ContactDetail detail(@Nullable String text) {
            return text == null ? null : new ContactDetail(text);
        }
    }

    record NameAnswer(String surname, String forename) {}

    record AddressAnswer(List<String> lines, @Nullable String postcode) {

        PostalAddress postal() {
            return new PostalAddress(lines, Objects.requireNonNull(postcode));
        }
    }

    /** A time during which social care worked with the child. */
    record CareAnswer(
            boolean hasSocialWorker,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return hasSocialWorker && !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }
}
