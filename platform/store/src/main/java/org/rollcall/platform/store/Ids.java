package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** New ids that sort by age, and ids that follow from what they name. */
public final class Ids {

    private Ids() {}

    /** A version 7 UUID. */
    public static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** The same parts in the same order always make the same id; no two lists of parts are run together. */
    public static String from(String... parts) {
        String name =
                Arrays.stream(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
