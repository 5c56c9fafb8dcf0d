package org.rollcall.referral.letter.sent;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.LetterKinds;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.LetterReference;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.letter.Sha256;
import org.rollcall.referral.letter.wording.MadeLetter;
import org.rollcall.referral.letter.wording.MakingLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a letter and keeps it. The bytes are kept first, under an id of their own, and only the record makes them a letter: a stop
 * between the two leaves bytes that nobody finds, and the next attempt makes the letter anew.
 */
final class Sending implements SendingLetters {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final LetterKinds kinds;
    private final MakingLetters making;
    private final Recipients recipients;
    private final ContentStore contents;
    private final Aggregates<SentLetter> kept;
    private final Clock clock;

    Sending(
            LetterKinds kinds,
            MakingLetters making,
            Recipients recipients,
            ContentStore contents,
            Aggregates<SentLetter> kept,
            Clock clock) {
        this.kinds = kinds;
        this.making = making;
        this.recipients = recipients;
        this.contents = contents;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public String send(TenantId tenant, LetterOrder order, Actor actor) {
        if (kept.find(tenant, order.id()).isEmpty()) {
            make(tenant, order, actor);
        }
        return order.id();
    }

    private void make(TenantId tenant, LetterOrder order, Actor actor) {
        LetterKind kind = kinds.get(order.kind());
        recipients.requireCaseOpen(tenant, order);
        recipients.requireOthersUnseen(tenant, order);
        Optional<Recipient> to = recipients.of(tenant, order);
        LocalDate today = LocalDate.now(clock);
        MadeLetter made = making.make(tenant, kind, order.data(), to.orElse(null), reference(order), today);
        SentLetter.Make make = keep(tenant, order, kind, made);
        SentLetter letter = new SentLetter(
                order.id(),
                make,
                order.about(),
                order.caseId(),
                order.school(),
                order.pupil(),
                Addressed.of(order.to()),
                today,
                actor.id());
        try {
            kept.create(tenant, order.id(), SentLetter.send(letter), actor);
        } catch (AlreadyExists other) {
            LOG.debug("Letter {} was made by another at the same time", order.id(), other);
            discard(tenant, order.id(), make.contentId());
        }
    }

    private SentLetter.Make keep(TenantId tenant, LetterOrder order, LetterKind kind, MadeLetter made) {
        byte[] pdf = made.pdf();
        String hash = Sha256.of(pdf);
        String contentId = Ids.from("letter", order.id(), hash);
        contents.keep(tenant, contentId, new ByteArrayInputStream(pdf));
        return new SentLetter.Make(
                kind.name(),
                kind.title(),
                kind.version(),
                made.wordingVersion(),
                made.letterheadVersion(),
                DataHash.of(made.data()),
                contentId,
                pdf.length,
                hash);
    }

    /** The bytes that lost, unless they are the very same. */
    private void discard(TenantId tenant, String id, String contentId) {
        if (!kept.get(tenant, id).value().make().contentId().equals(contentId)) {
            contents.remove(tenant, contentId);
        }
    }

    /** Of the case, or of what the letter is about before there is a case. */
    private static String reference(LetterOrder order) {
        return LetterReference.of(
                order.caseId() == null ? order.about() : order.caseId().value());
    }
}
