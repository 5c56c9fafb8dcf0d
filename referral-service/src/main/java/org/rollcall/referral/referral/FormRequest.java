package org.rollcall.referral.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.evidence.ReasonMissing;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.Basis;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;

/** The referral form as a school sends it. Only pupil, school and type are needed for a draft. */
record FormRequest(
        @NotBlank @Size(max = 100) String pupilId,
        @NotNull @Pattern(regexp = SchoolUrn.FORM) String schoolUrn,
        @NotNull ReferralType type,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Valid WindowForm window,
        @Nullable @Size(max = 10) List<@Valid @NotNull ParentForm> parents,
        @Nullable @Size(max = 100) List<@Valid @NotNull EvidenceForm> evidence,
        @Nullable @Size(max = 1000) String belowThresholdReason) {

    /** The days that the referral is about. */
    record WindowForm(@NotNull LocalDate from, @NotNull LocalDate to) {

        Window window() {
            if (to.isBefore(from)) {
                throw new InvalidInput(List.of(new FieldProblem("/window/to", "must not be before the window begins")));
            }
            return new Window(from, to);
        }
    }

    /** A parent as the school knows them; see {@link NamedParent} for parentId and anotherPerson. */
    record ParentForm(
            @Nullable @Size(max = 100) String parentId,
            @NotBlank @Size(max = 200) String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable @Valid AddressForm address,
            @Nullable Set<@NotNull Basis> basis,
            @Nullable Boolean livesWith,
            @Nullable Boolean anotherPerson) {

        NamedParent named() {
            return new NamedParent(
                    parentId == null ? null : new ParentId(parentId),
                    new PersonName(name),
                    dateOfBirth,
                    address == null ? null : new PostalAddress(address.lines(), address.postcode()),
                    basis == null ? Set.of() : basis,
                    Boolean.TRUE.equals(livesWith),
                    Boolean.TRUE.equals(anotherPerson));
        }
    }

    /** Where post reaches a parent. */
    record AddressForm(
            @NotNull @Size(min = 1, max = 6) List<@NotBlank @Size(max = 100) String> lines,
            @NotBlank @Size(max = 10) String postcode) {}

    /** An item of evidence, or why it is missing. */
    record EvidenceForm(
            @NotNull EvidenceKind kind,
            @Nullable @Size(max = 4000) String description,
            @Nullable ReasonMissing reasonMissing) {

        EvidenceItem item() {
            return new EvidenceItem(kind, narrative(description), reasonMissing);
        }
    }

    Form form() {
        return new Form(
                type,
                narrative(reason),
                window == null ? null : window.window(),
                Stream.ofNullable(parents)
                        .flatMap(List::stream)
                        .map(ParentForm::named)
                        .toList(),
                Stream.ofNullable(evidence)
                        .flatMap(List::stream)
                        .map(EvidenceForm::item)
                        .toList(),
                narrative(belowThresholdReason));
    }

    /** A referral stays about the pupil and the school that it began with. */
    void requireAbout(Referral referral) {
        List<FieldProblem> problems = Stream.of(
                        pupilId.equals(referral.pupil().value()) ? null : "/pupilId",
                        schoolUrn.equals(referral.school().value()) ? null : "/schoolUrn")
                .flatMap(Stream::ofNullable)
                .map(pointer -> new FieldProblem(pointer, "cannot be changed: write another referral"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static @Nullable Narrative narrative(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Narrative(text);
    }
}
