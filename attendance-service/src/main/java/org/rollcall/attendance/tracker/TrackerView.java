package org.rollcall.attendance.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.tracker.judging.PromptKind;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.Contact;
import org.rollcall.attendance.tracker.support.Done;
import org.rollcall.attendance.tracker.support.Offer;
import org.rollcall.attendance.tracker.support.Prompt;
import org.rollcall.attendance.tracker.support.StageMove;

/**
 * One pupil's entry in a school's tracker: what was prompted, done and decided.
 *
 * @param actions what the caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackerView(
        String pupilId,
        String schoolUrn,
        Stage stage,
        String support,
        LocalDate since,
        List<ContactView> contacts,
        List<OfferView> offers,
        List<MoveView> moves,
        List<PromptView> prompts,
        List<String> actions) {

    static TrackerView of(TrackerEntry entry, Set<String> authorities) {
        return new TrackerView(
                entry.pupilId(),
                entry.schoolUrn(),
                entry.stage(),
                entry.stage().label(),
                entry.since(),
                entry.contacts().stream().map(ContactView::of).toList(),
                entry.offers().stream().map(OfferView::of).toList(),
                entry.moves().stream().map(MoveView::of).toList(),
                entry.prompts().stream().map(PromptView::of).toList(),
                actions(entry, authorities));
    }

    private static List<String> actions(TrackerEntry entry, Set<String> authorities) {
        List<String> actions = new ArrayList<>();
        if (authorities.contains("tracker:record")) {
            actions.addAll(List.of("record-contact", "record-offer"));
            if (entry.prompted()) {
                actions.add("dismiss-prompt");
            }
        }
        if (authorities.contains("tracker:move")) {
            actions.add("move-stage");
        }
        return actions;
    }

    /** A contact. */
    record ContactView(
            LocalDate on,
            Contact.Kind kind,
            Contact.Party with,
            String note,
            Contact.Response response,
            Instant at,
            String by) {

        static ContactView of(Contact contact) {
            Done done = contact.done();
            return new ContactView(
                    done.on(),
                    contact.kind(),
                    contact.with(),
                    contact.note(),
                    contact.response(),
                    done.at(),
                    done.by());
        }
    }

    /** An offer of support. */
    record OfferView(
            LocalDate on, Stage stage, Offer.Kind kind, String note, Offer.Response response, Instant at, String by) {

        static OfferView of(Offer offer) {
            Done done = offer.done();
            return new OfferView(
                    done.on(), offer.stage(), offer.kind(), offer.note(), offer.response(), done.at(), done.by());
        }
    }

    /** A decision to give more support or less. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoveView(
            LocalDate on,
            Stage from,
            Stage to,
            String reason,
            @Nullable String skipping,
            Instant at,
            String by) {

        static MoveView of(StageMove move) {
            Done done = move.done();
            return new MoveView(
                    done.on(), move.from(), move.to(), move.reason(), move.skipping(), done.at(), done.by());
        }
    }

    /** A prompt, with what it rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromptView(
            int number,
            PromptKind kind,
            State state,
            String reason,
            String action,
            Stage suggestedStage,
            BasisView basis,
            LocalDate madeOn,
            LocalDate dueOn,
            @Nullable String dismissedBecause,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {

        /** What became of it. */
        enum State {
            OPEN,
            ANSWERED,
            DISMISSED
        }

        static PromptView of(Prompt prompt) {
            Prompt.Dismissal dismissed = prompt.dismissed();
            Done closed = dismissed == null ? prompt.answered() : dismissed.done();
            State state = dismissed == null ? State.ANSWERED : State.DISMISSED;
            return new PromptView(
                    prompt.number(),
                    prompt.kind(),
                    closed == null ? State.OPEN : state,
                    prompt.reason(),
                    prompt.kind().action(),
                    prompt.kind().suggested(),
                    BasisView.of(prompt),
                    prompt.madeOn(),
                    prompt.dueOn(),
                    dismissed == null ? null : dismissed.reason(),
                    closed == null ? null : closed.at(),
                    closed == null ? null : closed.by());
        }
    }

    /** The facts that a prompt rests on: what was found between two days, and the line it is held against. */
    record BasisView(LocalDate from, LocalDate to, String found, String line, String provision) {

        static BasisView of(Prompt prompt) {
            return new BasisView(
                    prompt.from(),
                    prompt.to(),
                    prompt.found(),
                    prompt.line(),
                    prompt.kind().provision());
        }
    }
}
