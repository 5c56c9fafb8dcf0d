package org.rollcall.referral.attachment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that a request names by its id.
 *
 * @param pointer where in the request, as JSON pointers say it
 */
public record NamedFile(String pointer, String id) {

    /** The files of a list in the request. */
    public static Stream<NamedFile> in(String pointer, @Nullable List<String> ids) {
        return ids == null
                ? Stream.of()
                : IntStream.range(0, ids.size())
                        .mapToObj(place -> new NamedFile(pointer + "/" + place, ids.get(place)));
    }
}
