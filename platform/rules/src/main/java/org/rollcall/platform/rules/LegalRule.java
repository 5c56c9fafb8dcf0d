package org.rollcall.platform.rules;

import java.util.List;

/**
 * A question of law with a computable answer: a pure function of the facts given, without clock, record or framework.
 *
 * <p>A class that implements this in a service's packages, with a {@link Provision} and a constructor without arguments, is served
 * by that service; nothing else is to be written.
 *
 * @param <I> the facts: a record; a component marked {@code @Nullable} may be left out
 * @param <O> the answer: a record, or a sealed choice of records
 */
public interface LegalRule<I, O> {

    /** How the API names the rule, for example {@code permit.age}. */
    String id();

    Class<I> input();

    O answer(I given);

    /** What the answer rests on. A rule whose law depends on the facts narrows it. */
    default List<Basis> basis(I given) {
        return Basis.of(getClass());
    }
}
