package org.rollcall.platform.testsupport;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.store.Event;

/** Finds which events of a sealed family a test forgot. */
final class SealedEvents {

    private SealedEvents() {}

    static Set<String> leftOutOf(Collection<? extends Event> events) {
        Set<Class<?>> family = new HashSet<>();
        events.forEach(event -> family.addAll(family(event.getClass())));
        events.forEach(event -> family.remove(event.getClass()));
        return family.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    }

    private static Set<Class<?>> family(Class<?> event) {
        return Stream.of(event.getInterfaces())
                .filter(parent -> parent.isSealed() && Event.class.isAssignableFrom(parent))
                .flatMap(SealedEvents::members)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> members(Class<?> parent) {
        return Stream.<Class<?>>of(parent.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }
}
