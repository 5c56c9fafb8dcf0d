package org.rollcall.referral.form;

import static org.rollcall.referral.evidence.Narrative.narrative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.attachment.NamedFile;
import org.rollcall.referral.evidence.BelowThreshold;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;

/**
 * The referral form as a school sends it. Only pupil, school and type are needed for a draft.
 *
 * @param declarations those that the school makes; a form that has the field makes all of them before it is sent in
 * @param belowThresholdCode beside the words of belowThresholdReason
 * @param stillAbsent for leave in term time: the pupil has not come back yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormRequest(
        @NotBlank @Size(max = 100) String pupilId,

        @NotNull @Pattern(regexp = SchoolUrn.FORM, message = SchoolUrn.SAYS) String schoolUrn,

        @NotNull ReferralType type,
        @Nullable RequestedOutcome requestedOutcome,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Valid WindowForm window,
        @Nullable @Size(max = 10) List<@Valid @NotNull ParentForm> parents,
        @Nullable @Size(max = 100) List<@Valid @NotNull EvidenceForm> evidence,
        @Nullable @Size(max = 1000) String belowThresholdReason,
        @Nullable Set<@NotNull Declaration> declarations,
        @Nullable Boolean stillAbsent,
        @Nullable BelowThreshold belowThresholdCode) {

    /** The days that the referral is about. */
    public record WindowForm(
            @NotNull LocalDate from, @NotNull LocalDate to) {

        Window window() {
            if (to.isBefore(from)) {
                throw new InvalidInput(List.of(new FieldProblem("/window/to", "must not be before the window begins")));
            }
            return new Window(from, to);
        }
    }

    /** A form that is begun for the school from what is known. */
    public static FormRequest begun(
            PupilId pupil, SchoolUrn school, ReferralType type, @Nullable Window window, List<NamedParent> parents) {
        return new FormRequest(
                pupil.value(),
                school.value(),
                type,
                null,
                null,
                window == null ? null : new WindowForm(window.from(), window.to()),
                parents.stream().map(ParentForm::of).toList(),
                null,
                null,
                null,
                null,
                null);
    }

    public Form form() {
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
                narrative(belowThresholdReason),
                requestedOutcome,
                declarations,
                stillAbsent,
                belowThresholdCode);
    }

    /** The files that its items of evidence name. */
    public List<NamedFile> files() {
        List<EvidenceForm> items = evidence == null ? List.of() : evidence;
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(place -> NamedFile.in(
                        "/evidence/" + place + "/attachments", items.get(place).attachments()))
                .toList();
    }

    /** A referral stays about the pupil and the school that it began with. */
    public void requireAbout(PupilId pupil, SchoolUrn school) {
        List<FieldProblem> problems = Stream.of(
                        pupilId.equals(pupil.value()) ? null : "/pupilId",
                        schoolUrn.equals(school.value()) ? null : "/schoolUrn")
                .flatMap(Stream::ofNullable)
                .map(pointer -> new FieldProblem(pointer, "cannot be changed: write another referral"))
                .toList();
        InvalidInput.throwIfAny(problems);
    }

    @Override
    public String toString() {
        return "FormRequest[%s]".formatted(type);
    }
}
