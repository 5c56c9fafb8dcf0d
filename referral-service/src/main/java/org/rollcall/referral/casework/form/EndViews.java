package org.rollcall.referral.casework.form;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.ending.CloseReason;
import org.rollcall.referral.casework.ending.Closure;
import org.rollcall.referral.casework.ending.DataPackItem;
import org.rollcall.referral.casework.ending.Receiver;
import org.rollcall.referral.casework.ending.Transfer;
import org.rollcall.referral.evidence.Narrative;

/** How a case ended. */
public final class EndViews {

    private EndViews() {}

    /**
     * @param reason for the council, and for the school where it may read it
     * @param wordsForSchool what the school is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClosureView(
            @Nullable CloseReason reason,
            @Nullable String ground,
            @Nullable String wordsForSchool,
            LocalDate on,
            String by) {

        /** For the council. */
        public static @Nullable ClosureView of(@Nullable Closure shown) {
            return shown == null ? null : of(shown, shown.reason(), UnaryOperator.identity());
        }

        /** @param leftOut what words become that the school may not read */
        public static @Nullable ClosureView forSchool(@Nullable Closure shown, UnaryOperator<Narrative> leftOut) {
            return shown == null ? null : of(shown, shown.reason().isForSchools() ? shown.reason() : null, leftOut);
        }

        private static ClosureView of(Closure shown, @Nullable CloseReason reason, UnaryOperator<Narrative> leftOut) {
            return new ClosureView(
                    reason,
                    shown.ground(),
                    shown.wordsForSchool().map(leftOut).map(Narrative::text).orElse(null),
                    shown.on(),
                    shown.by());
        }
    }

    /** @param dataPack for the council only, as is the contact */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TransferView(
            Receiver.Kind receiver,
            String receiverCode,
            LocalDate on,
            @Nullable List<DataPackItem> dataPack,
            @Nullable String contact) {

        public static @Nullable TransferView of(@Nullable Transfer shown, boolean forCouncil) {
            return shown == null
                    ? null
                    : new TransferView(
                            shown.to().kind(),
                            shown.to().code(),
                            shown.on(),
                            forCouncil ? shown.dataPack() : null,
                            forCouncil ? textOf(shown.contact()) : null);
        }
    }
}
