package org.rollcall.referral.letter.letterhead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letterhead;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.Dated;
import org.rollcall.referral.letter.Printable;
import org.rollcall.referral.letter.letterhead.LetterheadContent.KeptLogo;

/** A council's letterheads: which one letters carry on a day, and the next one. */
public final class Letterheads {

    private final Aggregates<LetterheadHistory> histories;
    private final Logos logos;
    private final Letters letters;
    private final Clock clock;

    Letterheads(Aggregates<LetterheadHistory> histories, Logos logos, Letters letters, Clock clock) {
        this.histories = histories;
        this.logos = logos;
        this.letters = letters;
        this.clock = clock;
    }

    /** What letters of that day carry; version 0 is the standard one of a council that has entered none. */
    public InForce on(TenantId tenant, LocalDate day) {
        Optional<LetterheadVersion> version =
                find(tenant).flatMap(stored -> stored.value().on(day));
        LetterheadContent content = version.map(LetterheadVersion::content).orElse(LetterheadContent.STANDARD);
        return new InForce(
                version.map(LetterheadVersion::number).orElse(0), content.with(logos.open(tenant, content.logo())));
    }

    Optional<Stored<LetterheadHistory>> find(TenantId tenant) {
        return histories.find(tenant, LetterheadHistory.ID);
    }

    Stored<LetterheadHistory> enter(TenantId tenant, Version expected, LetterheadRequest request, Actor actor) {
        Optional<Stored<LetterheadHistory>> known = find(tenant);
        LetterheadHistory history = known.map(Stored::value).orElseGet(LetterheadHistory::none);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = request.from() == null ? today : request.from();
        int number = Dated.next(history.versions(), from, today);
        LetterheadContent content = request.content(logo(tenant, request, history));
        Printable.require(letters, "/", request.printed());
        Change<LetterheadHistory> next =
                Change.of(history.with(new LetterheadVersion(number, from, content, clock.instant(), actor.id())));
        return known.isEmpty() && expected.value() == 0
                ? histories.create(tenant, LetterheadHistory.ID, next, actor)
                : histories.save(histories.get(tenant, LetterheadHistory.ID, expected), next, actor);
    }

    /** A picture that is sent takes the place of the last one, an empty text takes it away, and nothing leaves it. */
    private @Nullable KeptLogo logo(TenantId tenant, LetterheadRequest request, LetterheadHistory history) {
        String sent = request.logo();
        if (sent == null) {
            return history.versions().isEmpty()
                    ? null
                    : history.versions().getLast().content().logo();
        }
        return sent.isEmpty() ? null : logos.keep(tenant, sent);
    }

    /** A letterhead with its version's number. */
    public record InForce(int number, Letterhead letterhead) {}
}
