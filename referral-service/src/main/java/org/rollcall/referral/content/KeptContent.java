package org.rollcall.referral.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept under one id of a council.
 *
 * <p>Begins with a note that bytes are on their way and under which name the store of bytes will have them; once they are there they
 * become what is kept. Bytes that never became it, or are not wanted any more, stay noted until they are gone.
 */
record KeptContent(@Nullable Kept kept, List<Unsettled> unsettled) {

    static final KeptContent NOTHING = new KeptContent(null, List.of());

    KeptContent {
        unsettled = List.copyOf(unsettled);
    }

    /** Bytes that are wholly there, under a name of their own. */
    record Kept(String blob, long length, String sha256) {}

    /** Bytes that are on their way or to be deleted, which nobody needs from that day on. */
    record Unsettled(String blob, LocalDate from) {}

    KeptContent expecting(String blob, LocalDate needlessFrom) {
        return new KeptContent(kept, with(new Unsettled(blob, needlessFrom)));
    }

    /** The bytes have come; the first ones of an id are kept. */
    KeptContent settling(Kept come) {
        if (unsettled.stream().noneMatch(noted -> noted.blob().equals(come.blob()))) {
            throw new IllegalStateException("bytes that came too late were deleted");
        }
        return kept == null ? new KeptContent(come, without(come.blob())) : this;
    }

    KeptContent deleted(String blob) {
        return new KeptContent(kept, without(blob));
    }

    KeptContent released(LocalDate today) {
        return kept == null ? this : new KeptContent(null, with(new Unsettled(kept.blob(), today)));
    }

    Optional<LocalDate> due() {
        return unsettled.stream().map(Unsettled::from).min(LocalDate::compareTo);
    }

    List<String> needless(LocalDate today) {
        return unsettled.stream()
                .filter(noted -> !noted.from().isAfter(today))
                .map(Unsettled::blob)
                .toList();
    }

    private List<Unsettled> with(Unsettled noted) {
        return Stream.concat(unsettled.stream(), Stream.of(noted)).toList();
    }

    private List<Unsettled> without(String blob) {
        return unsettled.stream().filter(noted -> !noted.blob().equals(blob)).toList();
    }
}
