package org.rollcall.referral.letter.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.LetterKind;

/** The words of each letter: the standard ones, with the council's own in their place from the day it published them for. */
final class Wordings {

    private final Aggregates<CouncilWording> wordings;
    private final WordingCheck check;
    private final Clock clock;

    Wordings(Aggregates<CouncilWording> wordings, WordingCheck check, Clock clock) {
        this.wordings = wordings;
        this.check = check;
        this.clock = clock;
    }

    Optional<Stored<CouncilWording>> find(TenantId tenant, LetterKind kind) {
        return wordings.find(tenant, kind.name());
    }

    /** What a letter of that day says; version 0 is the standard one. */
    InForce on(TenantId tenant, LetterKind kind, LocalDate day) {
        Optional<WordingVersion> version =
                find(tenant, kind).flatMap(stored -> stored.value().on(day));
        return version.map(own -> new InForce(own.number(), merged(kind, own.parts())))
                .orElseGet(() -> new InForce(0, kind.wording()));
    }

    /** What the letter would say with the draft; without one, what it says on the day. */
    Map<String, String> drafted(TenantId tenant, LetterKind kind, LocalDate day) {
        return find(tenant, kind)
                .map(stored -> stored.value().draft())
                .map(draft -> merged(kind, draft))
                .orElseGet(() -> on(tenant, kind, day).parts());
    }

    Stored<CouncilWording> draft(
            TenantId tenant, LetterKind kind, Version expected, Map<String, String> parts, Actor actor) {
        check.require(kind, parts);
        Optional<Stored<CouncilWording>> known = find(tenant, kind);
        if (known.isEmpty() && expected.value() == 0) {
            Change<CouncilWording> first =
                    Change.of(CouncilWording.none(kind.name()).drafted(parts));
            return wordings.create(tenant, kind.name(), first, actor);
        }
        Stored<CouncilWording> stored = wordings.get(tenant, kind.name(), expected);
        return wordings.save(stored, Change.of(stored.value().drafted(parts)), actor);
    }

    Stored<CouncilWording> publish(TenantId tenant, LetterKind kind, Version expected, LocalDate from, Actor actor) {
        if (find(tenant, kind).isEmpty()) {
            CouncilWording.none(kind.name()).published(from, LocalDate.now(clock), stamp(actor));
        }
        Stored<CouncilWording> stored = wordings.get(tenant, kind.name(), expected);
        return wordings.save(
                stored, Change.of(stored.value().published(from, LocalDate.now(clock), stamp(actor))), actor);
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(clock.instant(), actor.id());
    }

    /** A part that a later page no longer has is left out, and one that it has anew keeps the standard words. */
    private static Map<String, String> merged(LetterKind kind, Map<String, String> own) {
        Map<String, String> words = new HashMap<>(kind.wording());
        words.replaceAll((part, standard) -> own.getOrDefault(part, standard));
        return words;
    }

    /** The words of every part, with their version's number. */
    record InForce(int number, Map<String, String> parts) {}
}
