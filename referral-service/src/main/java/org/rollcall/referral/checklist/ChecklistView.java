package org.rollcall.referral.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.school.School;

/**
 * What a school has to attach to a referral of one type on a day.
 *
 * @param version the council's own version; absent when the national list stands as it is
 * @param evidenceBy who builds the evidence: the council with the school, or the school alone
 * @param always must be attached, and no reason takes its place
 * @param required must be attached, or a reason given why it is missing
 * @param desirable helps, and may be left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistView(
        ReferralType type,
        String schoolUrn,
        LocalDate on,
        @Nullable Integer version,
        LocalDate inForceFrom,
        String provision,
        EvidenceBuilder evidenceBy,
        List<Entry> always,
        List<Entry> required,
        List<Entry> desirable) {

    /** One kind of evidence, and what it must show. */
    public record Entry(EvidenceKind kind, String shows) {}

    static ChecklistView of(
            School school,
            ReferralType type,
            LocalDate on,
            EvidenceChecklist checklist,
            Optional<ChecklistVersion> council) {
        EvidenceBuilder builder = school.evidenceBuilder();
        return new ChecklistView(
                type,
                school.urn().value(),
                on,
                council.map(ChecklistVersion::number).orElse(null),
                council.map(ChecklistVersion::from).orElse(checklist.inForceFrom()),
                checklist.provision(),
                builder,
                entries(checklist.kinds(Need.REQUIRED_WITHOUT_EXCEPTION, type, builder)),
                entries(checklist.kinds(Need.REQUIRED, type, builder)),
                entries(checklist.kinds(Need.DESIRABLE, type, builder)));
    }

    private static List<Entry> entries(List<EvidenceKind> kinds) {
        return kinds.stream().map(kind -> new Entry(kind, kind.shows())).toList();
    }
}
