package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NoSuchPlace;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;

/** All rules of a service, and what would go by them. Each is asked through an index of its own that begins with the council. */
public final class RetentionSchedule {

    private static final String BETWEEN = "~";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9000;

    private final NavigableMap<String, ScheduledRule> rules = new TreeMap<>();
    private final List<KeptOtherwise> exempt;

    RetentionSchedule(Collection<RetentionRule> declared, Collection<KeptOtherwise> exempt, Store store) {
        for (RetentionRule rule : declared) {
            if (rules.put(rule.key(), ScheduledRule.of(rule, store)) != null) {
                throw new IllegalStateException("two retention rules for " + rule.key());
            }
        }
        this.exempt = exempt.stream()
                .sorted(Comparator.comparing(KeptOtherwise::reason).thenComparing(KeptOtherwise::regime))
                .toList();
    }

    public List<RetentionRule> rules() {
        return rules.values().stream().map(ScheduledRule::rule).toList();
    }

    public List<KeptOtherwise> exempt() {
        return exempt;
    }

    /** Whether the council has such a record, of a kind that goes by a rule of its own. */
    boolean contains(TenantId tenant, String collection, String id) {
        return rules.values().stream()
                .filter(scheduled -> scheduled.rule().collection().equals(collection))
                .findFirst()
                .filter(scheduled -> scheduled.records().contains(tenant, id))
                .isPresent();
    }

    /** The council's records whose time is over before a day, held or not: by class, and in it the oldest first. */
    Slice<Leaving> leaving(TenantId tenant, LocalDate day, @Nullable String after, int limit) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput("/on", "must be a day from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        Start start = after == null ? new Start(rules, null) : start(after);
        List<Leaving> found = new ArrayList<>();
        String place = start.place();
        for (ScheduledRule scheduled : start.onwards().values()) {
            Slice<Leaving> page = scheduled.over(tenant, day, place, Math.max(1, limit - found.size()));
            if (found.size() == limit && !page.items().isEmpty()) {
                return new Slice<>(found, cursor(scheduled, ""));
            }
            found.addAll(page.items());
            if (page.next() != null) {
                return new Slice<>(found, cursor(scheduled, page.next()));
            }
            place = null;
        }
        return new Slice<>(found, null);
    }

    /** Where the list goes on: with which kind of record, and where among them; nowhere is at their beginning. */
    private record Start(
            NavigableMap<String, ScheduledRule> onwards,
            @Nullable String place) {}

    private Start start(String cursor) {
        String[] parts = cursor.split(BETWEEN, 2);
        if (parts.length != 2 || !rules.containsKey(parts[0])) {
            throw new NoSuchPlace();
        }
        return new Start(rules.tailMap(parts[0], true), parts[1].isEmpty() ? null : parts[1]);
    }

    private static String cursor(ScheduledRule scheduled, String place) {
        return scheduled.rule().key() + BETWEEN + place;
    }
}
