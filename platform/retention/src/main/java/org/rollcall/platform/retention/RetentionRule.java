package org.rollcall.platform.retention;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long one class of record is kept. A bean next to the aggregate that it is about.
 *
 * @param recordClass what people call such records: {@code penalty notice}
 * @param collection where the store keeps them; it may hold several classes, no record of which is of two
 * @param trigger what starts the time
 * @param keptFor the time
 * @param reviewRequired whether somebody must look at the record before it may go
 * @param source the law that fixes the time, or the practice that suggests it
 * @param regime under which part of data protection law they are processed
 * @param passedOver the records of the collection that are of another class; none where all are of this one
 */
public record RetentionRule(
        String recordClass,
        String collection,
        Trigger trigger,
        KeptFor keptFor,
        boolean reviewRequired,
        String source,
        Regime regime,
        @Nullable PassedOver passedOver) {

    /** Of a whole collection, under Part 2. */
    public RetentionRule(
            String recordClass,
            String collection,
            Trigger trigger,
            KeptFor keptFor,
            boolean reviewRequired,
            String source) {
        this(recordClass, collection, trigger, keptFor, reviewRequired, source, Regime.P2, null);
    }

    public RetentionRule under(Regime other) {
        return new RetentionRule(recordClass, collection, trigger, keptFor, reviewRequired, source, other, passedOver);
    }

    /** The same, but for the records with any of these values there. */
    public RetentionRule passingOver(String path, Set<String> values) {
        return new RetentionRule(
                recordClass,
                collection,
                trigger,
                keptFor,
                reviewRequired,
                source,
                regime,
                new PassedOver(path, values));
    }

    /** Names the rule among all: as part of an address, too. */
    String key() {
        return collection + "." + recordClass.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
