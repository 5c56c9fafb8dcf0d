package org.rollcall.attendance.deletion.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What a school says when it wants to delete a name. */
public record ProposalRequest(
        @NotBlank @Size(max = 100) String pupilId,
        @NotBlank @Size(max = 6) String schoolUrn,
        @NotNull Ground ground,
        @NotNull @Valid Facts facts,
        @Nullable @Valid ChildsPositionForm circumstances,
        @Nullable @Valid EnquiriesForm enquiries,
        @Nullable @Size(max = 50) List<@Valid @NotNull EvidenceForm> evidence,
        @NotNull @Valid DestinationForm destination) {

    /** What is not said does not apply. */
    record ChildsPositionForm(
            @Nullable Boolean orderNamesSchool,
            @Nullable Boolean mainSchoolOfMobileChild,
            @Nullable Boolean dualRegistrationAgreed,
            @Nullable Boolean placedAtSpecialSchool,
            @Nullable Boolean section47Enquiries,
            @Nullable Boolean protectionPlan,
            @Nullable LocalDate socialWorkerToldOn) {

        static final ChildsPositionForm NONE = new ChildsPositionForm(null, null, null, null, null, null, null);

        ChildsPosition circumstances() {
            return new ChildsPosition(
                    Boolean.TRUE.equals(orderNamesSchool),
                    Boolean.TRUE.equals(mainSchoolOfMobileChild),
                    Boolean.TRUE.equals(dualRegistrationAgreed),
                    Boolean.TRUE.equals(placedAtSpecialSchool),
                    Boolean.TRUE.equals(section47Enquiries),
                    Boolean.TRUE.equals(protectionPlan),
                    socialWorkerToldOn);
        }
    }

    /** One side's part of the joint enquiries. */
    public record EnquiriesForm(
            @NotBlank @Size(max = 100) String recordId,
            @NotNull Position position,
            @NotNull LocalDate completedOn) {

        public Enquiries completedBy(LocalDate today, String pointer) {
            if (completedOn.isAfter(today)) {
                throw new InvalidInput(pointer + "/completedOn", "must not lie in the future");
            }
            return new Enquiries(recordId, position, completedOn);
        }
    }

    /** A document on file. */
    record EvidenceForm(
            @NotNull Evidence.Kind kind,
            @NotBlank @Size(max = 200) String reference) {}

    /** Where the child goes; a school or a country is named. */
    record DestinationForm(
            @NotNull Destination.Kind kind,
            @Nullable @Size(max = 200) String name) {

        Destination destination() {
            if (kind.hasName() == (name == null || name.isBlank())) {
                throw new InvalidInput("/destination/name", "names the school or the country, and nothing otherwise");
            }
            return new Destination(kind, name);
        }
    }

    public Proposal proposal(LocalDate today) {
        return new Proposal(
                FactsOfGround.read(ground, facts),
                (circumstances == null ? ChildsPositionForm.NONE : circumstances).circumstances(),
                enquiries == null ? null : enquiries.completedBy(today, "/enquiries"),
                evidence == null
                        ? List.of()
                        : evidence.stream()
                                .map(item -> new Evidence(item.kind(), item.reference()))
                                .toList(),
                destination.destination());
    }

    /** A deletion stays about the pupil and the school that it began with. */
    public void requireAbout(String pupil, String school) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!pupilId.equals(pupil)) {
            problems.add(new FieldProblem("/pupilId", "cannot be changed: propose another deletion"));
        }
        if (!schoolUrn.equals(school)) {
            problems.add(new FieldProblem("/schoolUrn", "cannot be changed: propose another deletion"));
        }
        InvalidInput.throwIfAny(problems);
    }
}
