package org.rollcall.referral.letter.sent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.content.ContentStore;
import org.rollcall.referral.letter.Sha256;
import org.rollcall.referral.pupil.Pupils;

/** Letters as their readers may see them: the council all, a school those that went to it. */
final class VisibleLetters {

    private final Aggregates<SentLetter> kept;
    private final ContentStore contents;
    private final Ties ties;
    private final Pupils pupils;

    VisibleLetters(Aggregates<SentLetter> kept, ContentStore contents, Ties ties, Pupils pupils) {
        this.kept = kept;
        this.contents = contents;
        this.ties = ties;
        this.pupils = pupils;
    }

    SentLetter get(Caller caller, String id) {
        return kept.find(caller.tenant(), id)
                .map(Stored::value)
                .filter(letter -> maySee(caller, letter))
                .orElseThrow(() -> new NotFound(SentLetterAggregate.COLLECTION, id));
    }

    Slice<Stored<SentLetter>> list(
            Caller caller, @Nullable String caseId, @Nullable String school, @Nullable String after, int limit) {
        String path = caller.councilSide() ? SentLetterAggregate.SCHOOL : SentLetterAggregate.TO_SCHOOL;
        Map<String, Object> equal = new HashMap<>();
        CallersSchool.of(caller, school).ifPresent(urn -> equal.put(path, urn));
        if (caseId != null) {
            equal.put(SentLetterAggregate.CASE, caseId);
        }
        return kept.slice(
                caller.tenant(), ties.free(caller, Listing.of(equal), SentLetterAggregate.CHILD), after, limit);
    }

    /** A summary for a school tells of its children: it is not there for whoever is tied to a child who was ever one of them. */
    SentLetter readable(Caller caller, String id) {
        SentLetter letter = get(caller, id);
        if (letter.pupil() == null && ties.kept(caller).stream().anyMatch(child -> mayBeIn(caller, child, letter))) {
            throw new NotFound(SentLetterAggregate.COLLECTION, id);
        }
        return letter;
    }

    /** A child of whom no school is known yet may be any school's: an enrolment that is late opens nothing. */
    private boolean mayBeIn(Caller caller, PupilId child, SentLetter letter) {
        return pupils.find(caller.tenant(), child)
                .map(pupil -> pupil.joined().keySet())
                .filter(schools -> !schools.isEmpty())
                .map(schools -> schools.contains(letter.school().value()))
                .orElse(true);
    }

    /** The bytes as they were sent; a copy that is no longer the same is never shown. */
    byte[] document(Caller caller, SentLetter letter) {
        try (InputStream bytes = contents.open(caller.tenant(), letter.make().contentId())) {
            byte[] pdf = bytes.readAllBytes();
            if (!Sha256.of(pdf).equals(letter.make().sha256())) {
                throw new IllegalStateException("letter " + letter.id() + " is not the one that was sent");
            }
            return pdf;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean maySee(Caller caller, SentLetter letter) {
        SchoolUrn to = letter.to().school();
        PupilId child = letter.pupil();
        return caller.councilSide()
                ? child == null || !ties.keepFrom(caller, child)
                : to != null && caller.mayActFor(to.value());
    }
}
