package org.rollcall.platform.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as the catalogue shows it: what it asks and the provisions it follows. */
public record RuleView(String rule, List<Field> given, List<Law> basis) {

    static RuleView of(LegalRule<?, ?> rule) {
        List<Law> laws = Basis.provisions(rule.getClass()).stream().map(Law::of).toList();
        return new RuleView(rule.id(), Field.of(rule.input()), laws);
    }

    /** A provision with the day from which it applies and the day on which the rule was last compared with it. */
    public record Law(
            String provision,
            String source,
            String url,
            @Nullable LocalDate inForceFrom,
            LocalDate checkedOn) {

        static Law of(Provision provision) {
            Basis basis = Basis.of(provision);
            return new Law(
                    basis.provision(),
                    basis.source(),
                    provision.url(),
                    basis.inForceFrom(),
                    LocalDate.parse(provision.checkedOn()));
        }
    }
}
