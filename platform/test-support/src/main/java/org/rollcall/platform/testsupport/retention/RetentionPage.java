package org.rollcall.platform.testsupport.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.retention.Regime;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.RetentionSchedule;

/** {@code docs/retention/<service>.md}: how long a service's records are kept, for people to read. */
final class RetentionPage {

    private static final String OTHERWISE = """


            ## Records without a time of their own

            | Collections | Regime | Why |
            |---|---|---|
            """;

    private RetentionPage() {}

    static String of(String service, RetentionSchedule schedule, List<String> kinds) {
        String rules = schedule.rules().stream().map(RetentionPage::row).collect(Collectors.joining("\n"));
        String reasons = schedule.exempt().stream()
                .filter(exempt -> exempt.collections().stream().anyMatch(kinds::contains))
                .map(exempt -> row(exempt, kinds))
                .collect(Collectors.joining("\n"));
        return preface(service) + rules + OTHERWISE + reasons + "\n";
    }

    private static String row(RetentionRule rule) {
        return "| %s | `%s` | `%s` | %s | %s | %s | %s |"
                .formatted(
                        rule.recordClass(),
                        rule.collection(),
                        rule.trigger().path(),
                        rule.keptFor().periods().stream()
                                .map(RetentionPage::period)
                                .collect(Collectors.joining("; ")),
                        rule.reviewRequired() ? "yes" : "no",
                        rule.regime(),
                        rule.source());
    }

    private static String period(KeptFor.FromDay period) {
        int number = period.period().getYears();
        String years = number == 1 ? "1 year" : number + " years";
        return period.inForceFrom().equals(LocalDate.EPOCH) ? years : years + " from " + period.inForceFrom() + " on";
    }

    private static String row(KeptOtherwise exempt, List<String> kinds) {
        String collections = exempt.collections().stream()
                .filter(kinds::contains)
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |".formatted(collections, exempt.regime(), exempt.reason());
    }

    private static String preface(String service) {
        return """
                # How long %s keeps its records

                The page is made from the rules that the service declares, and a test fails when it is stale; `mvn test -pl %s -am
                -Dtest='RetentionTest' -Dsurefire.failIfNoSpecifiedTests=false -Drollcall.retention=write` writes it anew. `GET …/v1/retention?on=`
                lists what would go on a day by these rules. Nothing is erased yet. A legal hold keeps a record whatever its rule says.

                Each class is processed under one of two regimes. P2: %s. P3: %s.

                | Records | Collection | Counted from | Kept for | Looked at first | Regime | Source |
                |---|---|---|---|---|---|---|
                """.formatted(service, service, Regime.P2.provision(), Regime.P3.provision());
    }
}
