package org.rollcall.platform.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The law an answer rests on. {@code inForceFrom} is null while the provision is enacted but not in force. */
public record Basis(
        String provision, String source, @Nullable LocalDate inForceFrom) {

    /** The provisions that are annotated on a rule, in the order of the annotations. */
    public static List<Basis> of(Class<?> rule) {
        return provisions(rule).stream().map(Basis::of).toList();
    }

    static Basis of(Provision provision) {
        String source = provision.source().isEmpty() ? provision.url() : provision.source();
        String from = provision.inForceFrom();
        return new Basis(provision.citation(), source, from.isEmpty() ? null : LocalDate.parse(from));
    }

    static List<Provision> provisions(Class<?> rule) {
        return Arrays.asList(rule.getAnnotationsByType(Provision.class));
    }
}
