package org.rollcall.platform.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;

/**
 * Where a record stands in its life: an enum that is the table of what may follow. Its first constant is where a life begins; one
 * that nothing follows says so with {@link End}, so that a forgotten step is not taken for an end.
 */
public interface State<S extends Enum<S> & State<S>> {

    /** What may follow. */
    Set<S> next();

    /** The law or practice that the table follows, as a refusal names it. */
    String provision();

    /** That state, when it may follow; otherwise the step is refused, and the refusal says what may. */
    default S become(S wanted) {
        List<FailingGuard> failing = refusing(wanted);
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
        return wanted;
    }

    /** Why this state may not become that one; nothing when it may. */
    default List<FailingGuard> refusing(S wanted) {
        return next().contains(wanted)
                ? List.of()
                : Refused.transition((Enum<?>) this, wanted, next(), provision())
                        .guards();
    }

    /** A life may be over here: nothing need follow. */
    @Documented
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface End {}
}
