package org.rollcall.attendance.coding.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.platform.rules.InvalidInput;

/** What callers send. */
public final class CodingRequests {

    private CodingRequests() {}

    /** From when on, and until when, a school's weeks are reviewed. */
    public record ProgrammeChoice(
            @NotNull LocalDate from, @Nullable LocalDate until) {}

    public record DropReason(@NotBlank @Size(max = 500) String reason) {}

    public record GivenEvidence(
            @NotNull EvidenceKind kind,
            @NotBlank @Size(max = 1000) String description,
            @Nullable LocalDate on) {

        public AnswerEvidence evidence() {
            return new AnswerEvidence(kind, description.strip(), on);
        }
    }

    /**
     * The school's answer: words with evidence, or that the register was corrected.
     *
     * @param corrected the register itself is asked; no text is needed
     */
    public record GivenAnswer(
            boolean corrected,
            @Size(max = 2000) @Nullable String text,
            @Size(max = 10) @Nullable List<@Valid @NotNull GivenEvidence> evidence) {

        public String words() {
            if (text == null || text.isBlank()) {
                throw new InvalidInput("/text", "is required, unless corrected is true");
            }
            return text.strip();
        }

        public List<AnswerEvidence> shown() {
            return evidence == null
                    ? List.of()
                    : evidence.stream().map(GivenEvidence::evidence).toList();
        }
    }

    public record GivenVerdict(
            @NotNull CodingVerdict.Outcome outcome,
            @Size(max = 1000) @Nullable String reason) {}

    public record GivenVisit(
            @NotBlank @Size(max = 100) String pupilId,
            @NotNull LocalDate on) {}

    /** Which of the required visits were made; an empty list says that none was. */
    public record GivenVisits(
            @NotNull @Size(max = HomeVisits.MOST) List<@Valid @NotNull GivenVisit> visits) {

        public List<HomeVisits.Visit> made() {
            return visits.stream()
                    .map(visit -> new HomeVisits.Visit(visit.pupilId(), visit.on()))
                    .toList();
        }
    }
}
