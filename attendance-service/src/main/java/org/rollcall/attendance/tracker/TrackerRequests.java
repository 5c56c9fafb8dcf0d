package org.rollcall.attendance.tracker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.Contact;
import org.rollcall.attendance.tracker.support.Offer;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What callers send to the tracker. */
final class TrackerRequests {

    private TrackerRequests() {}

    /**
     * A contact that took place.
     *
     * @param on the day of it
     * @param prompts numbers of the prompts that it answers
     */
    record ContactRequest(
            @NotNull LocalDate on,
            @NotNull Contact.Kind kind,
            @NotNull Contact.Party with,
            @NotBlank @Size(max = 2_000) String note,
            @NotNull Contact.Response response,
            @Nullable List<Integer> prompts) {

        ContactRequest {
            prompts = prompts == null ? List.of() : List.copyOf(prompts);
        }

        @Override
        public List<Integer> prompts() {
            return prompts == null ? List.of() : prompts;
        }
    }

    /**
     * Support that was offered.
     *
     * @param stage the stage whose support it is; left out, the pupil's present one
     */
    record OfferRequest(
            @NotNull LocalDate on,
            @Nullable Stage stage,
            @NotNull Offer.Kind kind,
            @NotBlank @Size(max = 2_000) String note,
            @NotNull Offer.Response response,
            @Nullable List<Integer> prompts) {

        OfferRequest {
            prompts = prompts == null ? List.of() : List.copyOf(prompts);
        }

        @Override
        public List<Integer> prompts() {
            return prompts == null ? List.of() : prompts;
        }
    }

    /**
     * A decision to give more support or less.
     *
     * @param skipping why stages are passed over; left out when none is
     */
    record StageRequest(
            @NotNull Stage stage,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable @Size(max = 2_000) String skipping) {}

    /** Why a prompt needs nothing done. */
    record DismissalRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** Refuses a day that has not come, and prompts that the entry does not have. */
    static void check(LocalDate on, List<Integer> prompts, LocalDate today, TrackerEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (on.isAfter(today)) {
            problems.add(new FieldProblem("/on", "The day has not come yet."));
        }
        for (int i = 0; i < prompts.size(); i++) {
            if (entry.numbered(prompts.get(i)).isEmpty()) {
                problems.add(new FieldProblem("/prompts/" + i, "The entry has no prompt with this number."));
            }
        }
        InvalidInput.throwIfAny(problems);
    }
}
