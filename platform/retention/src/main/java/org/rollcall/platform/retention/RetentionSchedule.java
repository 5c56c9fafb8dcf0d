package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.OrderedRecords;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;

/** All rules of a service, and what would go by them. Each is asked through an index of its own that begins with the council. */
public final class RetentionSchedule {

    private static final int CURSOR_PARTS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9000;

    private final NavigableMap<String, ScheduledRule> rules = new TreeMap<>();
    private final List<KeptOtherwise> exempt;

    RetentionSchedule(Collection<RetentionRule> declared, Collection<KeptOtherwise> exempt, Store store) {
        for (RetentionRule rule : declared) {
            OrderedRecords records =
                    store.ordered(rule.collection(), rule.trigger().path());
            if (rules.put(rule.collection(), new ScheduledRule(rule, records)) != null) {
                throw new IllegalStateException("two retention rules for " + rule.collection());
            }
        }
        this.exempt = exempt.stream()
                .sorted(Comparator.comparing(KeptOtherwise::reason))
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
        ScheduledRule scheduled = rules.get(collection);
        return scheduled != null && scheduled.records().contains(tenant, id);
    }

    /** The council's records whose time is over before a day, held or not: by collection, and in it the oldest first. */
    Slice<Leaving> leaving(TenantId tenant, LocalDate day, @Nullable String after, int limit) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput("/on", "must be a day from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        List<Leaving> found = new ArrayList<>();
        Optional<Start> start = Optional.ofNullable(after).map(this::start);
        for (ScheduledRule scheduled : start.map(Start::onwards).orElse(rules).values()) {
            OrderedRecords.Place from = start.filter(begin -> begin.rule().equals(scheduled))
                    .map(Start::place)
                    .orElse(null);
            int wanted = limit + 1 - found.size();
            scheduled
                    .over(tenant, day, from, wanted)
                    .items()
                    .forEach(place -> found.add(scheduled.leaving(place, day)));
            if (found.size() > limit) {
                List<Leaving> page = List.copyOf(found.subList(0, limit));
                return new Slice<>(page, page.getLast().cursor());
            }
        }
        return new Slice<>(List.copyOf(found), null);
    }

    private record Start(NavigableMap<String, ScheduledRule> onwards, ScheduledRule rule, OrderedRecords.Place place) {}

    private Start start(String cursor) {
        String[] parts = cursor.split("~", CURSOR_PARTS);
        ScheduledRule scheduled = rules.get(parts[0]);
        if (parts.length != CURSOR_PARTS || scheduled == null) {
            throw new InvalidInput("/after", "is not a place in this list");
        }
        try {
            Object value = scheduled.rule().trigger().value(parts[1]);
            OrderedRecords.Place place = new OrderedRecords.Place(value, parts[2]);
            return new Start(rules.tailMap(parts[0], true), scheduled, place);
        } catch (DateTimeParseException | NumberFormatException foreign) {
            throw new InvalidInput("/after", "is not a place in this list");
        }
    }
}
