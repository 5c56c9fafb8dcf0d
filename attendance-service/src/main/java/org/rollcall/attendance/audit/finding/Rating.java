package org.rollcall.attendance.audit.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** What an audit comes to: the gravest of its findings. */
public enum Rating {
    COMPLIANT("Compliant"),
    MINOR("Minor findings"),
    MAJOR("Major findings"),
    SERIOUS("Serious findings");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Rating of(Collection<Finding> findings) {
        return findings.stream()
                .filter(Finding::stands)
                .map(Finding::severity)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(severity -> valueOf(severity.name()))
                .orElse(COMPLIANT);
    }
}
