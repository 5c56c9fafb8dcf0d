package org.rollcall.referral.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.platform.store.NotFound;

/** Every letter that some part of the service declares. */
public final class LetterKinds {

    private final Map<String, LetterKind> kinds;

    public LetterKinds(List<LetterKind> declared) {
        kinds = declared.stream()
                .collect(Collectors.toMap(LetterKind::name, Function.identity(), LetterKinds::onlyOnce, TreeMap::new));
    }

    /** In the order of their names. */
    public List<LetterKind> all() {
        return List.copyOf(kinds.values());
    }

    public LetterKind get(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow(() -> new NotFound("letterKinds", name));
    }

    private static LetterKind onlyOnce(LetterKind one, LetterKind other) {
        throw new IllegalStateException("declared twice: " + one.name());
    }
}
