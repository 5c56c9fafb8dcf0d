package org.rollcall.referral.casework.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.DataPackItem;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.evidence.Narrative;

/** Bodies of the steps that end a case, or open it again. */
public final class EndRequests {

    private EndRequests() {}

    /**
     * @param ground of the deletion from the roll, A to O
     * @param wordsForSchool what the school is told; without them, what the reason says by itself
     */
    public record ClosureRequest(
            @NotNull CloseReason reason,

            @Nullable @Pattern(regexp = "[A-O]", message = "must be a ground of deletion: one letter from A to O") String ground,

            @Nullable @Size(min = 1, max = 4000) String wordsForSchool) {

        public Closure by(String who, LocalDate on) {
            return new Closure(reason, ground, wordsForSchool == null ? null : new Narrative(wordsForSchool), on, who);
        }

        /** For the reason that an officer proposed, with the officer's words unless there are others. */
        public Closure by(String who, LocalDate on, @Nullable Closure proposed) {
            Closure closure = by(who, on);
            return proposed != null && proposed.reason() == reason ? closure.approving(proposed) : closure;
        }
    }

    /** Who takes the case over, and what went with it. */
    public record TransferRequest(
            @NotNull @Valid ReceiverRequest to,
            @NotNull @Size(max = 20) List<@NotNull DataPackItem> dataPack,
            @Nullable @Size(min = 1, max = 2000) String contact) {

        public Transfer by(String who, LocalDate on) {
            List<DataPackItem> sent = dataPack.stream().distinct().sorted().toList();
            return new Transfer(to.receiver(), sent, contact == null ? null : new Narrative(contact), on, who);
        }
    }

    /** @param code the three digits of a council, or the six of a school */
    public record ReceiverRequest(
            @NotNull Receiver.Kind kind,
            @NotBlank @Size(max = 6) String code) {

        Receiver receiver() {
            if (!kind.admits(code)) {
                throw new InvalidInput("/to/code", "is not the number of a " + kind);
            }
            return new Receiver(kind, code);
        }
    }

    /** @param officer whoever had it last when none is said */
    public record ReopeningRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(min = 1, max = 100) String officer) {

        public String officerOr(String last) {
            return officer == null ? last : officer;
        }

        public Narrative why() {
            return new Narrative(reason);
        }
    }
}
