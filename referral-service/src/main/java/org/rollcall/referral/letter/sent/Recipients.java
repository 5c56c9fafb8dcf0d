package org.rollcall.referral.letter.sent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.KnownParent;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SchoolAddressees;

/** Where each letter goes, and whose address must not be read in it. */
final class Recipients {

    private static final Recipient SOME_PARENT = new Recipient("The parent or carer", List.of());

    private final Families families;
    private final SchoolAddressees schools;
    private final ConfidentialAddresses confidential;
    private final CaseFiles cases;

    Recipients(Families families, SchoolAddressees schools, ConfidentialAddresses confidential, CaseFiles cases) {
        this.families = families;
        this.schools = schools;
        this.confidential = confidential;
        this.cases = cases;
    }

    /** As the window of the envelope shows it; nobody for a record that stays in the file. */
    Optional<Recipient> of(TenantId tenant, LetterOrder order) {
        return switch (order.to()) {
            case LetterOrder.Recipient.Parent parent -> Optional.of(parent(tenant, parent.id()));
            case LetterOrder.Recipient.School school -> Optional.of(schools.of(tenant, school.urn(), order.pupil()));
            case LetterOrder.Recipient.Other other -> Optional.of(new Recipient(other.name(), other.lines()));
            case LetterOrder.Recipient.File file -> Optional.empty();
        };
    }

    /** Refuses a letter to a family whose case has ended: whatever it asks for or announces will not be. */
    void requireCaseOpen(TenantId tenant, LetterOrder order) {
        boolean ended = order.to() instanceof LetterOrder.Recipient.Parent
                && order.caseId() != null
                && cases.find(tenant, order.caseId())
                        .filter(known -> !known.open())
                        .isPresent();
        if (ended) {
            throw new Refused(List.of(new FailingGuard(
                    "CASE_NOT_OPEN",
                    "The case is closed or was transferred; no letter goes to the family any more.",
                    "The council's practice")));
        }
    }

    /** Refuses a letter in which somebody else would read the address of a parent who asked that it be kept from others. */
    void requireOthersUnseen(TenantId tenant, LetterOrder order) {
        if (order.pupil() == null) {
            return;
        }
        ParentId reader = order.to() instanceof LetterOrder.Recipient.Parent to ? to.id() : null;
        boolean seen = confidential.areShown(tenant, order.pupil(), LetterText.of(order), reader);
        if (seen) {
            throw new Refused(List.of(new FailingGuard(
                    "CONFIDENTIAL_ADDRESS",
                    "The letter would show an address that is kept from others; leave it out.",
                    "UK GDPR article 5(1)(f)")));
        }
    }

    private Recipient parent(TenantId tenant, ParentId id) {
        return families.parent(tenant, id)
                .map(parent -> new Recipient(parent.name().text(), lines(parent)))
                .orElse(SOME_PARENT);
    }

    private static List<String> lines(KnownParent parent) {
        return parent.address().stream()
                .flatMap(address -> Stream.concat(address.lines().stream(), Stream.of(address.postcode())))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
