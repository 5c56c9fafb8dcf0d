package org.rollcall.legal.peer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.ReferralId;
import org.springframework.web.client.RestClient;

/** The referral service: who the parents are and where they are written to. */
public final class ReferralPeer {

    private final RestClient client;

    ReferralPeer(RestClient client) {
        this.client = client;
    }

    public List<ParentDetails> parents(ReferralId referral) {
        return Asking.the("referral", () -> Objects.requireNonNull(client.get()
                        .uri("/api/referral/v1/referrals/{id}/parents", referral.value())
                        .retrieve()
                        .body(ParentsAnswer.class))
                .asDetails());
    }

    /** What this service reads of a referral's parents. */
    record ParentsAnswer(List<ParentAnswer> parents) {

        List<ParentDetails> asDetails() {
            return parents.stream()
                    .filter(parent -> parent.id != null)
                    .map(ParentAnswer::asDetails)
                    .toList();
        }
    }

    record ParentAnswer(
            @Nullable String id,
            String name,
            @Nullable AddressAnswer address,
            @Nullable ContactAnswer contact,
            Set<String> basis,
            boolean livesWith) {

        ParentDetails asDetails() {
            return new ParentDetails(
                    new ParentId(Objects.requireNonNull(id)),
                    new PersonName(Objects.requireNonNull(name)),
                    address == null ? null : new PostalAddress(address.lines, address.postcode),
                    contact != null && Boolean.TRUE.equals(contact.confidentialAddress),
                    basis,
                    livesWith);
        }
    }

    record ContactAnswer(@Nullable Boolean confidentialAddress) {}

    record AddressAnswer(List<String> lines, String postcode) {}
}
