package org.rollcall.platform.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a record from its components; what its constructor refuses becomes a problem of the field that holds it. */
final class RecordInstance {

    private RecordInstance() {}

    static @Nullable Object of(Class<?> type, @Nullable Object[] values, String pointer, List<FieldProblem> problems) {
        try {
            return canonicalConstructor(type).newInstance(values);
        } catch (InvocationTargetException refused) {
            problems.addAll(problemsIn(refused, pointer));
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<FieldProblem> problemsIn(InvocationTargetException refused, String pointer) {
        if (refused.getCause() instanceof InvalidInput invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.within(pointer))
                    .toList();
        }
        if (refused.getCause() instanceof IllegalArgumentException || refused.getCause() instanceof DateTimeException) {
            return List.of(
                    new FieldProblem(pointer, String.valueOf(refused.getCause().getMessage())));
        }
        throw new IllegalStateException(refused);
    }

    private static Constructor<?> canonicalConstructor(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }
}
