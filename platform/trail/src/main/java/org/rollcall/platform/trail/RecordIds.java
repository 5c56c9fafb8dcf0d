package org.rollcall.platform.trail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of records in an answer: every text in it that is called {@code id}, or something that ends in {@code Id}, wherever it stands.
 * Answers are records, lists and maps of such, so nothing else is looked into.
 */
final class RecordIds {

    /** A page has two hundred lines of a few ids each; more than this is an export, which names its school or its day. */
    static final int MOST = 1_000;

    private static final int LONGEST = 150;

    /** That of a request: no record's. */
    private static final String CORRELATION = "correlationId";

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final Set<String> found = new LinkedHashSet<>();

    /** Those of an answer, after those of its address. */
    static List<String> of(Collection<?> address, @Nullable Object answer) {
        RecordIds ids = new RecordIds();
        address.forEach(ids::id);
        ids.lookAt(answer);
        return List.copyOf(ids.found);
    }

    private void lookAt(@Nullable Object value) {
        if (value instanceof Record view) {
            PARTS.get(view.getClass()).forEach(part -> part(part, part.of(view)));
        } else if (value instanceof Collection<?> views) {
            views.forEach(this::lookAt);
        } else if (value instanceof Map<?, ?> views) {
            views.values().forEach(this::lookAt);
        }
    }

    private void part(Part part, @Nullable Object value) {
        if (part.isId()) {
            id(value);
        } else {
            lookAt(value);
        }
    }

    private void id(@Nullable Object value) {
        if (value instanceof String id && hasFormOfAnId(id) && found.size() < MOST) {
            found.add(id);
        }
    }

    /** What no id of ours contains is not kept: somebody may have typed a name. */
    private static boolean hasFormOfAnId(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(RecordIds::ofAnId);
    }

    private static boolean ofAnId(int letter) {
        return (letter < 128 && Character.isLetterOrDigit(letter)) || "-_.~:".indexOf(letter) >= 0;
    }

    private record Part(Method accessor, boolean isId) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(accessor, component.getType() == String.class && isId(component.getName()));
        }

        private static boolean isId(String name) {
            return name.equals("id") || (name.endsWith("Id") && !name.equals(CORRELATION));
        }

        @Nullable Object of(Record view) {
            try {
                return accessor.invoke(view);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException("A part of an answer cannot be read: " + accessor, failure);
            }
        }
    }
}
