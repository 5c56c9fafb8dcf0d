package org.rollcall.referral.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;

/** Sends a letter of concern that an officer orders. */
final class WritingToParents {

    private final Aggregates<OrderedConcern> orders;
    private final CaseFiles cases;
    private final PupilCards cards;
    private final SendingLetters letters;
    private final Clock clock;

    WritingToParents(
            Aggregates<OrderedConcern> orders, CaseFiles cases, PupilCards cards, SendingLetters letters, Clock clock) {
        this.orders = orders;
        this.cases = cases;
        this.cards = cards;
        this.letters = letters;
        this.clock = clock;
    }

    /** @return the letter's id */
    String write(Caller caller, String caseId, IdempotencyKey key, ConcernRequest request) {
        KnownCase file = cases.open(caller, caseId);
        request.requireSense(LocalDate.now(clock));
        ParentId parent = new ParentId(request.parentId());
        if (!file.parents().contains(parent)) {
            throw new InvalidInput("/parentId", "must be a parent whom the case is about");
        }
        PupilCard card = card(caller, file);
        OrderedConcern ordered =
                new OrderedConcern(file.id(), parent, request.letter(), LocalDate.now(clock), caller.subject());
        String id = key.idFor(caller);
        orders.createOnce(caller.tenant(), id, key.requestHash(), Change.of(ordered), Actor.of(caller));
        return letters.send(caller.tenant(), order(id, file, parent, request, card), Actor.of(caller));
    }

    private static LetterOrder order(
            String id, KnownCase file, ParentId parent, ConcernRequest request, PupilCard card) {
        return new LetterOrder(
                id,
                request.letter().letter(),
                file.id().value(),
                file.id(),
                file.school(),
                file.pupil(),
                new LetterOrder.Recipient.Parent(parent),
                data(request, card));
    }

    /** A parent is not written to about a child whose name we do not know. */
    private PupilCard card(Caller caller, KnownCase file) {
        return cards.of(caller.tenant(), file.pupil())
                .orElseThrow(() -> new Refused(List.of(new FailingGuard(
                        "PUPIL_NOT_KNOWN",
                        "The child's name has not been asked of the school's record yet; ask for it first.",
                        ""))));
    }

    private static Map<String, Object> data(ConcernRequest request, PupilCard card) {
        String message = request.message() == null ? "" : request.message().strip();
        return Map.of(
                "child", card.name().text(),
                "school", card.schoolName(),
                "from", Stationery.written(request.from()),
                "to", Stationery.written(request.to()),
                "missed", request.missed(),
                "possible", request.possible(),
                "message", message,
                "hasMessage", !message.isEmpty());
    }
}
